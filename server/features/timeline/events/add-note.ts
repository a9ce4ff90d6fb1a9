import { EventEntry } from '#contract/timeline/timeline.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { addEvent } from './add-event.ts'

/** A follow-up note that another part of the program keeps of what it did; files are one's own deposits. */
export async function addNote(
  ctx: Context,
  { contactId, ...note }: { contactId: string; subject: string; notes: string; attachmentIds: string[] },
): Promise<void> {
  await addEvent(ctx, { ...EventEntry.parse(note), contactId, kind: 'note' })
}
