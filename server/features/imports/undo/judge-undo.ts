import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import { formatDay } from '#contract/contacts/day.rules.ts'
import { mayUndo } from '#contract/imports/undo/undo.rules.ts'
import type { UndoRefusal } from '#contract/imports/undo/undo.rules.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Verdict } from '#contract/kernel/verdict.ts'
import type { ReportLine } from '#contract/jobs/jobs.shapes.ts'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '#platform/context/context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { contactsFor, followerIds, mayWithContact, seesContact } from '../../contacts/contacts.public.ts'
import { sinceImport } from './undo-lines.access.ts'
import type { Since, Written } from './undo-lines.access.ts'

export interface Judged {
  readonly written: Written
  /** As its user sees it now, else as the file called it. */
  readonly name: string
  readonly verdict: Verdict<UndoRefusal>
}

/** What undoing an import would make of these contacts; asked after they are held when it is about to be done. */
export async function judgeUndo(ctx: Context, importId: string, written: readonly Written[]): Promise<Judged[]> {
  const ids = written.map(({ contactId }) => contactId)
  const visible = new Map((await contactsFor(ctx, ids, 'contact.see')).map((contact) => [contact.id, contact]))
  const since = Map.groupBy(await sinceImport(ctx, importId, ids), ({ contactId }) => contactId)
  return written.map((one) => {
    const contact = visible.get(one.contactId)
    const facts = { ...placeFacts(ctx, one, contact), ...sinceFacts(ctx, since.get(one.contactId) ?? []) }
    return { written: one, name: contact?.row.display_name ?? one.name, verdict: mayUndo({ created: one.created, ...facts }) }
  })
}

function placeFacts(ctx: Context, { formers }: Written, contact: Granted<'contact', 'contact.see'> | undefined) {
  if (!contact) return { visible: false, mayDelete: false, mayEdit: false, seenAfter: false }
  const type = ContactTypeCode.parse(contact.row.type)
  const place = formers.findLast((former) => former.place)?.place
  const types = [type, place?.type ?? type]
  return {
    visible: true,
    mayDelete: mayWithContact(ctx.actor, type, 'contact.delete'),
    mayEdit: types.every((each) => mayWithContact(ctx.actor, each, 'contact.edit')),
    seenAfter:
      !place || seesContact(ctx.actor, { type: place.type, followerIds: followerIds(place), isPrivate: contact.row.is_private }),
  }
}

function sinceFacts(ctx: Context, since: readonly Since[]) {
  const last = since.find(({ ofContact }) => ofContact)
  return {
    changed: last ? { who: last.who ?? 'Sillage', when: minuteOf(last.at, ctx.timeZone) } : null,
    used: since.some(({ ofContact }) => !ofContact),
  }
}

/** « 03/12/2026 à 09:41 » */
function minuteOf(instant: string, timeZone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  return `${formatDay(at.toPlainDate().toString())} à ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

/** Who is left as they are, and why. */
export const keptLines = (judged: readonly Judged[]): ReportLine[] =>
  judged.flatMap(({ written, name, verdict }) =>
    verdict.ok
      ? []
      : [
          {
            subjectId: verdict.code === 'import.undo_gone' ? null : written.contactId,
            subject: name,
            code: verdict.code,
            message: sentence(verdict.code, verdict.values),
          },
        ],
  )
