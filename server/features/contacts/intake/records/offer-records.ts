import type { LikelyDuplicate } from '#contract/contacts/contacts.shapes.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Right } from '#contract/rights/rights.types.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import type { Context } from '#platform/context/context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { mayWithContact } from '../../contact-rights.access.ts'
import { seesContact } from '../../contacts.access.ts'
import { likelyDuplicates } from '../../entry/find-likely-duplicates.ts'
import type { IntakeValues } from '../facts/intake-values.rules.ts'
import { compareRecords } from './compare-records.rules.ts'
import type { Compared } from './compare-records.rules.ts'
import { formRecords } from './form-records.rules.ts'
import type { ChildEntry, StandingRecords } from './record.types.ts'
import { standingRecords } from './standing-records.ts'

/** Children are kept beside their parent, as a contact that is neither client nor prospect. */
export const CHILD_TYPE = 'other'

export interface Offered extends Compared {
  /** CON-61: of a child, the visible contact with the same name and birth date. */
  readonly twin: Pick<LikelyDuplicate, 'id' | 'name'> | null
}

interface Place {
  /** Null before there is one. */
  readonly parent: { readonly followerIds: readonly string[]; readonly isPrivate: boolean } | null
  /** There is a contact for the second holder, to whom lines of their own may go. */
  readonly forSecond: boolean
}

/** The lines of a form as they may be taken into a file by this user, each with why not. */
export async function offerRecords(ctx: Context, values: IntakeValues, standing: StandingRecords, place: Place) {
  const offers: Offered[] = []
  for (const compared of compareRecords(formRecords(values, ctx.today), standing))
    offers.push(await offerOf(ctx, compared, place))
  return offers
}

/** Against the file of a contact; what is the second holder's alone belongs in their own file. */
export const recordsFor = async (ctx: Context, contact: Granted<'contact', Right>, values: IntakeValues) =>
  offerRecords(ctx, values, await standingRecords(ctx, contact), {
    parent: { followerIds: contact.row.follower_ids, isPrivate: contact.row.is_private },
    forSecond: false,
  })

async function offerOf(ctx: Context, compared: Compared, place: Place): Promise<Offered> {
  const { line, record } = compared
  const open = { ...compared, twin: null }
  if (line.status === 'invalid' || line.status === 'same') return open
  if (record.who === 't2' && !place.forSecond) return refused(open, sentence('intake.of_second_holder'))
  if (record.of?.about !== 'child') return open
  const twin = await twinOf(ctx, record.of.entry)
  if (twin) return { ...open, twin, line: { ...line, incoming: `${line.incoming} (contact existant : ${twin.name})` } }
  return mayAddChild(ctx, place) ? open : refused(open, sentence('intake.child_not_allowed'))
}

const refused = (offer: Offered, reason: string): Offered => ({ ...offer, line: { ...offer.line, status: 'invalid', reason } })

/** An invisible twin leaves no trace. */
async function twinOf(ctx: Context, child: ChildEntry) {
  if (!child.birthDate) return null
  const [twin] = await likelyDuplicates(ctx, { kind: 'person', general: childGeneral(ctx, child), phones: [], emails: [] }, null)
  return twin ?? null
}

export const childGeneral = (ctx: Context, { firstNames, lastName, birthDate }: ChildEntry) =>
  readGeneral('person', { firstNames, lastName, birthDate }, ctx.today).general

function mayAddChild({ actor }: Context, { parent }: Place): boolean {
  if (!mayWithContact(actor, CHILD_TYPE, 'contact.edit')) return false
  if (scopeOf(actor.grants, `contacts.access.${CHILD_TYPE}`) === 'none') return false
  return parent === null || seesContact(actor, { ...parent, type: CHILD_TYPE })
}
