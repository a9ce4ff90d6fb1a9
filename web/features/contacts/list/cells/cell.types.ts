import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'

/** The cells of a list that are edited in place. */
export type EditedCell = 'category' | 'keywords' | 'phone' | 'email' | 'profession' | 'employer' | 'source'

export interface Editing {
  readonly row: ContactRow
  readonly cell: EditedCell
  /** The column's, as the list shows it. */
  readonly label: string
}

/** Asked from an element of the list, beside which the editor opens. */
export type OnEdit = (editing: Editing, from: HTMLElement) => void
