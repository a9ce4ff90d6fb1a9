import type * as contract from '#contract/contacts/intake/intake.contract.ts'
import type { CoordinatesEntry, General } from '#contract/contacts/contacts.shapes.ts'
import { readCoordinates } from '#contract/contacts/coordinates.rules.ts'
import { generalFields } from '#contract/contacts/general.fields.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Call } from '#platform/http/routes.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { contactFor } from '../contact-rights.access.ts'
import { coordinateChanges } from '../coordinates/coordinate-changes.rules.ts'
import { writeCoordinates } from '../coordinates/coordinates.access.ts'
import { digestOf } from '../entry/digest.rules.ts'
import { generalColumns } from '../entry/general-columns.ts'
import { refuseFaults } from '../entry/read-entry.ts'
import { readContact } from '../file/read-contact.query.ts'
import { markRecent } from '../file/recent-contacts.access.ts'
import { compareFacts, coordinatesTaken, generalTaken } from './facts/compare.rules.ts'
import type { IntakeFact } from './facts/facts.types.ts'
import { holderFacts, holderPaths } from './facts/holder-facts.rules.ts'
import { restOf } from './facts/rest.rules.ts'
import { keepIntakeNote } from './keep-intake-note.ts'
import type { KeepNote } from './keep-intake-note.ts'
import { readIntake } from './read/read-intake.ts'
import { recordPaths } from './records/form-records.rules.ts'
import { recordsFor } from './records/offer-records.ts'
import { secondHolder } from './records/standing-records.ts'
import { takeRecords } from './records/take-records.ts'
import { personFor, standingOf } from './standing-of.ts'

/** CON-62, REL-2: takes into the file what was ticked of a form, on the version that was read; the rest stays as it is. */
export const updateFromIntake =
  (keepNote: KeepNote) =>
  async (
    ctx: Context,
    input: In<typeof contract.updateFromIntake>,
    call: Call,
  ): Promise<Out<typeof contract.updateFromIntake>> => {
    const { contactId } = input
    await personFor(ctx, contactId, 'contact.edit')
    const intake = await readIntake(call)
    const contact = await contactFor(ctx, contactId, 'contact.edit', input.version)
    const standing = await standingOf(ctx, contact)
    const facts = holderFacts(intake.values, 't1', ctx.today)
    const offers = await recordsFor(ctx, contact, intake.values)
    const lines = [...compareFacts(facts, standing), ...offers.map(({ line }) => line)]
    const open = new Set(lines.flatMap(({ key, status }) => (status === 'new' || status === 'conflict' ? [key] : [])))
    const taken = new Set(input.take.filter((key) => open.has(key)))
    if (!taken.size && !input.keepNote) throw new AppError('intake.nothing_taken')
    await take(
      ctx,
      contact,
      standing,
      facts.filter(({ key }) => taken.has(key)),
    )
    const chosen = offers.filter(({ line }) => taken.has(line.key))
    const second = await secondHolder(ctx, contact, intake.values)
    await takeRecords(ctx, { contactId, second, fresh: false }, chosen)
    if (input.keepNote) {
      const subject = 'Mise à jour à partir du recueil d’informations client'
      const rest = restOf(intake.values, new Set([...holderPaths(['t1']), ...recordPaths(intake.values)]))
      await keepIntakeNote(ctx, call, keepNote, intake, { contactId, subject, lines, taken, rest })
    }
    await markRecent(ctx, [contactId])
    return readContact(ctx, { contactId })
  }

interface Before {
  readonly general: General
  readonly coordinates: CoordinatesEntry
}

async function take(
  ctx: Context,
  contact: Granted<'contact', 'contact.edit'>,
  before: Before,
  taken: readonly IntakeFact[],
): Promise<void> {
  const { general, faults } = readGeneral('person', generalTaken(taken), ctx.today, before.general)
  const { coordinates, faults: ofCoordinates } = readCoordinates(coordinatesTaken(taken, before.coordinates))
  refuseFaults([...faults, ...ofCoordinates])
  const changed = generalFields('person').filter((field) => general[field] !== before.general[field])
  const moved = coordinateChanges(before.coordinates, coordinates)
  if (!changed.length && !moved.length) return
  if (moved.length) await writeCoordinates(ctx, [{ contact, coordinates }])
  const digest = digestOf({ kind: 'person', general, ...coordinates })
  await changeContacts(ctx, [{ contact, values: { ...generalColumns(general), ...digest } }])
  const changes = [...changed.map((field) => ({ field, before: before.general[field], after: general[field] })), ...moved]
  ctx.record({ kind: 'contact.changed', subjectId: contact.id, contactId: contact.id, data: { changes, source: 'intake' } })
}
