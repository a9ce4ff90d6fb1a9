import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'

/** What each section of a contact's file receives (`web/app/registries/file-sections.ts`). */
export interface FileSectionProps {
  readonly contact: ContactFile
}
