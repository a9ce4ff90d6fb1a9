import type { IntakeLine, IntakeRest } from '#contract/contacts/intake/intake.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import type { Call } from '#platform/http/routes.ts'
import { DEPOSITED } from '../../documents/documents.public.ts'
import { noteHtml } from './facts/note.rules.ts'
import type { Intake } from './read/read-intake.ts'
import { withoutNumbers } from './read/without-numbers.ts'

/** How a follow-up note is kept; given by the timeline, which stands above contacts. */
export type KeepNote = (
  ctx: Context,
  note: { contactId: string; subject: string; notes: string; attachmentIds: string[] },
) => Promise<void>

interface Noted {
  readonly contactId: string
  readonly subject: string
  readonly lines: readonly IntakeLine[]
  /** Keys that were taken; null: all that could be. */
  readonly taken: ReadonlySet<string> | null
  readonly rest: readonly IntakeRest[]
}

/** CON-62: the form itself, joined to a note that says what was taken of it, what was not, and what it says besides. */
export async function keepIntakeNote(
  ctx: Context,
  { files }: Call,
  keepNote: KeepNote,
  { upload, values }: Intake,
  { contactId, subject, lines, taken, rest }: Noted,
): Promise<void> {
  // SEC-8: the form is kept, the numbers that somebody wrote in it are not.
  const kept = values.masked ? await withoutNumbers(upload, files) : upload
  const named = { ...kept, name: upload.name.replace(/[\\/]/g, ' ').slice(-200), mediaType: 'application/pdf' }
  const fileId = await keepFile(ctx, files, named, DEPOSITED)
  const open = lines.filter(({ status }) => status !== 'same')
  const isTaken = ({ key, status }: IntakeLine) => status !== 'invalid' && (taken?.has(key) ?? true)
  const notes = noteHtml({ taken: open.filter(isTaken), leftOut: open.filter((line) => !isTaken(line)), rest })
  await keepNote(ctx, { contactId, subject, notes, attachmentIds: [fileId] })
}
