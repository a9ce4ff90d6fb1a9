import fc from 'fast-check'
import type { Scope, ScopedPermission } from '#contract/rights/permissions.types.ts'
import { CONTACT_TYPES, SCOPES } from '#contract/rights/permissions.types.ts'
import { newId } from '#platform/ids/new-id.ts'
import type { World } from './insert-world.ts'

const scopes = fc.record({
  contacts: fc.tuple(...CONTACT_TYPES.map(() => fc.constantFrom<Scope>(...SCOPES))),
  deals: fc.constantFrom<Scope>(...SCOPES),
  modifies: fc.boolean(),
})
const somebody = fc.nat({ max: 999 })
/** Any tree of users, any scopes, any contacts and deals: what properties of rights are drawn from. */
export const model = fc.record({
  // Small firms reach into corners; a large one takes the other way of judging many people.
  users: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.record({ under: fc.option(somebody), scopes }), { minLength: 2, maxLength: 9 }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ under: fc.option(somebody, { freq: 9 }), scopes }), { minLength: 45, maxLength: 60 }),
    },
  ),
  contacts: fc.array(
    fc.record({
      type: fc.constantFrom(...CONTACT_TYPES),
      main: somebody,
      others: fc.array(somebody, { maxLength: 3 }),
      isPrivate: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  ),
  deals: fc.array(fc.record({ contact: somebody, inCharge: somebody }), { maxLength: 14 }),
})
type Model = typeof model extends fc.Arbitrary<infer M> ? M : never

/** Indices become ids; everybody's manager stands before them, so there is no cycle. */
export function worldOf({ users, contacts, deals }: Model): World {
  const ids = users.map(() => newId())
  const one = <T>(list: readonly T[], index: number): T => list[index % list.length]!
  const people = users.map(({ under, scopes: { contacts: byType, deals: ofDeals, modifies } }, index) => ({
    id: ids[index]!,
    managerId: under === null || index === 0 ? null : ids[under % index]!,
    flags: modifies ? CONTACT_TYPES.map((type) => `contacts.modify.${type}` as const) : [],
    scopes: new Map<ScopedPermission, Scope>([
      ...CONTACT_TYPES.map((type, place) => [`contacts.access.${type}`, byType[place]!] as const),
      ['deals.access', ofDeals],
    ]),
  }))
  const files = contacts.map(({ type, main, others, isPrivate }) => ({
    id: newId(),
    place: { type, isPrivate, followerIds: [...new Set([main, ...others].map((index) => one(ids, index)))] },
  }))
  const given = deals.map(({ contact, inCharge }) => ({
    id: newId(),
    contact: one(files, contact),
    inChargeId: one(ids, inCharge),
  }))
  return { people, contacts: files, deals: given }
}
