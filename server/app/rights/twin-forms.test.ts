import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Grants } from '#contract/rights/permissions.types.ts'
import { CONTACT_TYPES } from '#contract/rights/permissions.types.ts'
import { testRuntime } from '#app/testing/as.ts'
import { contactsFor, seesContact, visibleContacts } from '#features/contacts/contacts.public.ts'
import { dealsFor, seesDeal, visibleDeals } from '#features/deals/deals.access.ts'
import { runAs } from '#platform/context/run-as.ts'
import type { Actor } from '#platform/context/context.ts'
import { reachInTree } from '#platform/rights/reach.rules.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import type { Person } from '#features/organisation/organisation.factory.ts'
import { model, worldOf } from './any-world.ts'
import { insertWorld } from './insert-world.ts'
import type { World } from './insert-world.ts'

/**
 * Each access rule stands twice, pure and in SQL. On any tree of users, any scopes and any records, they say the same of
 * every record, for everybody (ORG-16, ORG-18, CON-6).
 */
const runtime = testRuntime()

/** The actor as the pure forms know them, made from the tree alone: these people, and who founded the firm. */
function pureActor(world: World, founder: Person, { id, flags, scopes: held }: World['people'][number]): Actor {
  const grants: Grants = { flags: new Set(flags), scopes: held }
  const tree = [{ id: founder.id, managerId: null }, ...world.people]
  return { firmId: founder.firmId, userId: id, name: '', grants, reach: reachInTree(tree, id) }
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted()

test('ORG-16, ORG-18, CON-6 the pure forms and the SQL forms agree on whoever and whatever', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(model, async (drawn) => {
      const world = worldOf(drawn)
      const firm = await aFirm(runtime)
      await insertWorld(runtime.pool, firm.id, world)
      const everyContact = ids(world.contacts)
      for (const person of world.people.slice(0, 9)) {
        const actor = pureActor(world, firm.administrator, person)
        const contacts = world.contacts.filter(({ place }) => seesContact(actor, place))
        const deals = world.deals.filter(({ contact, inChargeId }) => seesDeal(actor, { contact: contact.place, inChargeId }))
        await runAs(runtime, { firmId: firm.id, who: { userId: person.id }, operation: 'proof' }, async (ctx) => {
          expect({
            ...ctx.actor.reach,
            attached: ctx.actor.reach.attached.toSorted(),
            group: ctx.actor.reach.group.toSorted(),
          }).toEqual({
            own: actor.reach.own,
            attached: actor.reach.attached.toSorted(),
            group: actor.reach.group.toSorted(),
          })
          expect(ids(await visibleContacts(ctx).select('c.id').execute())).toEqual(ids(contacts))
          for (const type of CONTACT_TYPES) {
            const ofType = contacts.filter(({ place }) => place.type === type)
            expect(ids(await visibleContacts(ctx, type).select('c.id').execute())).toEqual(ids(ofType))
          }
          expect(ids(await contactsFor(ctx, everyContact, 'contact.edit'))).toEqual(person.flags.length ? ids(contacts) : [])
          expect(ids(await visibleDeals(ctx).select('d.id').execute())).toEqual(ids(deals))
          expect(ids(await dealsFor(ctx, ids(world.deals), 'deal.edit'))).toEqual(ids(deals))
        })
      }
    }),
    { numRuns: 30 },
  )
})
