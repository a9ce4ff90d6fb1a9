import type * as contract from '#contract/contacts/intake/intake.contract.ts'
import { readCoordinates } from '#contract/contacts/coordinates.rules.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Call } from '#platform/http/routes.ts'
import { visibleContacts } from '../contacts.access.ts'
import { likelyDuplicates } from '../entry/find-likely-duplicates.ts'
import { compareFacts, coordinatesTaken, generalTaken, NOTHING_STANDS } from './facts/compare.rules.ts'
import { holderFacts, holderPaths, isNamed, nameOf } from './facts/holder-facts.rules.ts'
import type { IntakeValues } from './facts/intake-values.rules.ts'
import { restOf } from './facts/rest.rules.ts'
import type { Holder } from './form/form.types.ts'
import { aboutForm, readIntake } from './read/read-intake.ts'
import { recordPaths } from './records/form-records.rules.ts'
import { offerRecords } from './records/offer-records.ts'
import { NO_RECORDS } from './records/record.types.ts'

/** CON-61: what the form says, before a contact is made of it; and whom it looks like. */
export async function readIntakeForm(
  ctx: Context,
  _input: In<typeof contract.readIntakeForm>,
  call: Call,
): Promise<Out<typeof contract.readIntakeForm>> {
  const { values, contactId, upload } = await readIntake(call)
  if (!isNamed(values, 't1')) throw new AppError('intake.name_missing', { name: upload.name })
  const spouse = isNamed(values, 't2') ? await personOf(ctx, values, 't2') : null
  return {
    ...aboutForm(values),
    person: await personOf(ctx, values, 't1'),
    spouse,
    records: (await offerRecords(ctx, values, NO_RECORDS, { parent: null, forSecond: spouse !== null })).map(({ line }) => line),
    rest: restOf(values, new Set([...holderPaths(spouse ? ['t1', 't2'] : ['t1']), ...recordPaths(values)])),
    madeFrom: contactId ? await visibleFile(ctx, contactId) : null,
  }
}

async function personOf(ctx: Context, values: IntakeValues, holder: Holder) {
  const entry = personEntry(ctx, values, holder)
  return {
    name: nameOf(values, holder),
    lines: compareFacts(holderFacts(values, holder, ctx.today), NOTHING_STANDS),
    duplicates: await likelyDuplicates(ctx, entry, null),
  }
}

/** One of the two people as a contact would be kept: what cannot be is left out. */
export function personEntry(ctx: Context, values: IntakeValues, holder: Holder) {
  const facts = holderFacts(values, holder, ctx.today).filter(({ fault }) => fault === null)
  const { general } = readGeneral('person', generalTaken(facts), ctx.today)
  const { coordinates } = readCoordinates(coordinatesTaken(facts, NOTHING_STANDS.coordinates))
  return { kind: 'person' as const, general, ...coordinates }
}

/** A form may name any file: only one that is seen is told. */
async function visibleFile(ctx: Context, contactId: string) {
  const found = await visibleContacts(ctx)
    .select(['c.id', 'c.display_name as name'])
    .where('c.id', '=', contactId)
    .executeTakeFirst()
  return found ?? null
}
