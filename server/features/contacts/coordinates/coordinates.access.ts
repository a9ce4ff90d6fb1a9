/** CON-3: the coordinates of contacts that the caller holds: whoever may see or change the file may see or change them. */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { keyed } from '#platform/database/keyed.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { addPartsToMany } from '#platform/rights/granted-in-bulk.ts'
import type { Right } from '#contract/rights/rights.types.ts'
import { Coordinates } from '#contract/contacts/contacts.shapes.ts'
import type { CoordinatesEntry } from '#contract/contacts/contacts.shapes.ts'
import { onePreferred } from '#contract/contacts/coordinates.rules.ts'
import type { HeldContact } from '../change-contacts.access.ts'
import { coordinateLines } from './coordinate-lines.ts'

type Held = Granted<'contact', Right>

/** By contact id; every contact given has an entry, in the order people gave their lines. */
export async function coordinatesOf(ctx: Context, contacts: readonly Held[]): Promise<Map<string, Coordinates>> {
  const ids = contacts.map(({ id }) => id)
  const parts = ['contact_phone', 'contact_email', 'contact_address'] as const
  const lines = await Promise.all(parts.map((part) => linesOf(ctx, part, ids)))
  const [phones, emails, addresses] = lines.map((ofPart) => Map.groupBy(ofPart, owner))
  const of = (id: string) => ({
    phones: phones?.get(id) ?? [],
    emails: emails?.get(id) ?? [],
    addresses: addresses?.get(id) ?? [],
  })
  return new Map(ids.map((id) => [id, Coordinates.parse(of(id))]))
}

const owner = (line: { readonly contact_id: string }) => line.contact_id
type Part = 'contact_phone' | 'contact_email' | 'contact_address'

const linesOf = (ctx: Context, part: Part, ids: readonly string[]) =>
  guarded(ctx)
    .selectFrom(part as 'contact_phone')
    .modifyFront(keyed)
    .selectAll()
    .where('firm_id', '=', ctx.firmId)
    .where(sql<boolean>`contact_id = any (${[...ids]}::uuid[])`)
    .orderBy('position')
    .execute()

export interface CoordinatesChange {
  readonly contact: HeldContact
  /** What the contact now has, whole; read by the rules. */
  readonly coordinates: CoordinatesEntry
}

/** Replaces the coordinates of these contacts; a line keeps its id when it names one that is the contact's own. */
export async function writeCoordinates(ctx: Context, changes: readonly CoordinatesChange[]): Promise<void> {
  const standing = await coordinatesOf(
    ctx,
    changes.map(({ contact }) => contact),
  )
  for (const part of ['contact_phone', 'contact_email', 'contact_address'] as const) await removeLines(ctx, part, changes)
  const own = (id: string) => {
    const { phones = [], emails = [], addresses = [] } = standing.get(id) ?? {}
    return new Set([...phones, ...emails, ...addresses].map((line) => line.id))
  }
  await addCoordinates(
    ctx,
    changes.map(({ contact, coordinates }) => ({ of: contact, coordinates, own: own(contact.id) })),
  )
}

/** Adds coordinates to contacts that have none yet. */
export async function addCoordinates(
  ctx: Context,
  added: readonly { readonly of: HeldContact; readonly coordinates: CoordinatesEntry; readonly own?: ReadonlySet<string> }[],
): Promise<void> {
  const all = added.map(({ of, coordinates: { phones, emails, addresses }, own }) => {
    const entry = { phones: onePreferred(phones), emails: onePreferred(emails), addresses: onePreferred(addresses) }
    return { of, lines: coordinateLines(entry, (known) => (known && own?.has(known) ? known : ctx.newId())) }
  })
  await addPartsToMany(
    ctx,
    'contact_phone',
    all.map(({ of, lines }) => ({ of, lines: lines.phones })),
  )
  await addPartsToMany(
    ctx,
    'contact_email',
    all.map(({ of, lines }) => ({ of, lines: lines.emails })),
  )
  await addPartsToMany(
    ctx,
    'contact_address',
    all.map(({ of, lines }) => ({ of, lines: lines.addresses })),
  )
}

async function removeLines(ctx: Context, part: Part, changes: readonly CoordinatesChange[]): Promise<void> {
  await guarded(ctx)
    .deleteFrom(part as 'contact_phone')
    .where('firm_id', '=', ctx.firmId)
    .where(
      'contact_id',
      'in',
      changes.map(({ contact }) => contact.id),
    )
    .execute()
}
