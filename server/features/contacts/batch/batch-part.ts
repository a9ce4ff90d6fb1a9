import type { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { CONTACT_TYPE_LABELS, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { ReportLine } from '#contract/jobs/jobs.shapes.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Context } from '#platform/context/context.ts'
import { contactsFor, mayWithContact } from '../contact-rights.access.ts'
import { selectedContacts } from '../list/filtered-contacts.ts'
import type { BatchContacts } from './batch-work.ts'

interface BatchPart {
  readonly contacts: BatchContacts
  /** Visible ones that the profile does not allow to change. */
  readonly skipped: ReportLine[]
  /** The last one of this part; null when nothing is left. */
  readonly cursor: string | null
}

/** The next contacts of a selection, in the order of their ids, whatever has become of those before. */
export async function batchPart(
  ctx: Context,
  selection: ContactSelection,
  after: string | null,
  most: number,
): Promise<BatchPart> {
  const selected = await selectedContacts(ctx, selection)
  const rows = await selected
    .select(['c.id', 'c.type', 'c.display_name'])
    .$if(after !== null, (of) => of.where('c.id', '>', after ?? ''))
    .orderBy('c.id')
    .limit(most)
    .execute()
  const lines = rows.map((row) => ({ ...row, type: ContactTypeCode.parse(row.type) }))
  const allowed = lines.filter(({ type }) => mayWithContact(ctx.actor, type, 'contact.edit'))
  const skipped = lines
    .filter((line) => !allowed.includes(line))
    .map(({ id, display_name: subject, type }) => {
      const message = sentence('contact.not_modifiable', { type: CONTACT_TYPE_LABELS[type] })
      return { subjectId: id, subject, code: 'contact.not_modifiable', message }
    })
  const contacts = await contactsFor(
    ctx,
    allowed.map(({ id }) => id),
    'contact.edit',
  )
  return { contacts, skipped, cursor: rows.at(-1)?.id ?? null }
}
