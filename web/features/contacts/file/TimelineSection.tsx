import { ContactTimeline } from '#web/features/timeline/ContactTimeline.tsx'
import type { FileSectionProps } from './file-section.types.ts'

/** Section Suivi (CON-7). */
export const TimelineSection = ({ contact }: FileSectionProps) => (
  <ContactTimeline contactId={contact.id} contactName={contact.name} />
)
