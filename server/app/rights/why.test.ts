import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainContact, explainDeal } from '#contract/rights/why.contract.ts'
import { whyChangesContact, whyChangesDeal, whySeesContact, whySeesDeal } from '#contract/rights/why.rules.ts'
import { contactFor, contactsFor, visibleContacts } from '#features/contacts/contacts.public.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { aDeal } from '#features/deals/deals.factory.ts'
import { dealsFor, visibleDeals } from '#features/deals/deals.access.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import type { Firm } from '#features/organisation/organisation.factory.ts'
import { whyFacts } from '#features/rights/why/why-facts.query.ts'
import { aTemplate } from '#features/templates/templates.factory.ts'
import { aUser, anAdviser } from '#features/users/users.factory.ts'
import { runAs } from '#platform/context/run-as.ts'
import { as, testRuntime } from '../testing/as.ts'
import { model, worldOf } from './any-world.ts'
import { insertWorld } from './insert-world.ts'
import type { World } from './insert-world.ts'

const runtime = testRuntime()
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted()

/** What the rules that decide let this person see and change. */
const decided = (firm: Firm, world: World, userId: string) =>
  runAs(runtime, { firmId: firm.id, who: { userId }, operation: 'proof' }, async (ctx) => ({
    contacts: ids(await visibleContacts(ctx).select('c.id').execute()),
    changed: ids(await contactsFor(ctx, ids(world.contacts), 'contact.edit')),
    deals: ids(await visibleDeals(ctx).select('d.id').execute()),
    advanced: ids(await dealsFor(ctx, ids(world.deals), 'deal.edit')),
  }))

/** The same as « Pourquoi ? » explains it, asked by somebody who sees the record whatever its place. */
const explained = (firm: Firm, world: World, userId: string) =>
  runAs(runtime, { firmId: firm.id, who: { userId: firm.administrator.id }, operation: 'proof' }, async (ctx) => {
    const found = { contacts: [] as string[], changed: [] as string[], deals: [] as string[], advanced: [] as string[] }
    for (const { id } of world.contacts) {
      const { user, contact } = await whyFacts(ctx, userId, await contactFor(ctx, id, 'contact.see'))
      if (whySeesContact(user, contact).allowed) found.contacts.push(id)
      if (whyChangesContact(user, contact).allowed) found.changed.push(id)
    }
    for (const { id, contact: of, inChargeId } of world.deals) {
      const { user, contact, inCharge } = await whyFacts(ctx, userId, await contactFor(ctx, of.id, 'contact.see'), inChargeId)
      if (whySeesDeal(user, contact, inCharge!).allowed) found.deals.push(id)
      if (whyChangesDeal(user, contact, inCharge!).allowed) found.advanced.push(id)
    }
    return {
      contacts: found.contacts.toSorted(),
      changed: found.changed.toSorted(),
      deals: found.deals.toSorted(),
      advanced: found.advanced.toSorted(),
    }
  })

/** The asker follows every private file, so that every record is asked about; nobody else's place changes for that. */
const askable = (world: World, askerId: string): World => {
  const contacts = world.contacts.map(({ id, place }) => ({
    id,
    place: place.isPrivate ? { ...place, followerIds: [...place.followerIds, askerId] } : place,
  }))
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  return { ...world, contacts, deals: world.deals.map((deal) => ({ ...deal, contact: byId.get(deal.contact.id)! })) }
}

test('SEC-7 « Pourquoi ? » says yes exactly where the rules in SQL do, on any firm', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(model, async (drawn) => {
      const firm = await aFirm(runtime)
      const world = askable(worldOf(drawn), firm.administrator.id)
      await insertWorld(runtime.pool, firm.id, world)
      for (const { id } of world.people.slice(0, 5))
        expect(await explained(firm, world, id)).toEqual(await decided(firm, world, id))
    }),
    { numRuns: 25 },
  )
})

describe('asking why', () => {
  test('SEC-2 SEC-7 refused without Administration; a private file, another firm’s record or user is not there', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const [manager, bob] = [await aUser(firm, { profile: 'manager' }), await anAdviser(firm)]
    const [open, secret] = [await aContact(firm, { adviser: bob }), await aContact(firm, { adviser: bob })]
    await runtime.pool.query('update contact set is_private = true where id = $1', [secret.id])
    const admin = as(runtime, firm.administrator)
    const refused = as(runtime, manager).call(explainContact, { contactId: open.id, userId: bob.id })
    await expect(refused).toBeRefused('forbidden', { right: 'administration.see' })
    await expect(admin.call(explainContact, { contactId: secret.id, userId: bob.id })).toBeRefused('not_found')
    await expect(admin.call(explainContact, { contactId: open.id, userId: other.administrator.id })).toBeRefused('not_found')
    await expect(as(runtime, other.administrator).call(explainContact, { contactId: open.id, userId: bob.id })).toBeRefused(
      'not_found',
    )
    const deal = await aDeal(firm, { contact: open, template: await aTemplate(firm), inCharge: bob })
    await runtime.pool.query('update contact set is_private = true where id = $1', [open.id])
    await runtime.pool.query('update deal set contact_private = true where id = $1', [deal.id])
    await expect(admin.call(explainDeal, { dealId: deal.id, userId: bob.id })).toBeRefused('not_found')
  })

  test('SEC-7 says the right, the scope and the link, or what is missing', async () => {
    const firm = await aFirm(runtime)
    const named = (firstName: string, more = {}) => anAdviser(firm, { firstName, lastName: 'Test', ...more })
    const top = await named('Tom', { profile: 'manager' })
    const [bob, eve] = [await named('Bob', { manager: top }), await named('Ève', { manager: top })]
    const { id: contactId } = await aContact(firm, { adviser: bob })
    const why = (userId: string) => as(runtime, firm.administrator).call(explainContact, { contactId, userId })
    expect((await why(bob.id)).sees).toEqual({
      allowed: true,
      sentences: [
        'Bob Test est conseiller principal de ce contact.',
        'Son profil « Conseiller » donne la portée « Groupe » pour « Accès aux contacts (clients) » : elle va jusque-là.',
      ],
    })
    expect((await why(top.id)).sees.sentences[0]).toBe(
      'Bob Test, conseiller principal de ce contact, est sous Tom Test dans la hiérarchie (Tom Test → Bob Test).',
    )
    expect((await why(eve.id)).sees.sentences[0]).toBe(
      'Bob Test, conseiller principal de ce contact, a le même responsable que Ève Test (Tom Test).',
    )
    const below = await named('Zoé', { profile: 'junior', manager: eve })
    expect(await why(below.id)).toMatchObject({
      profileName: 'Conseiller junior',
      sees: {
        allowed: false,
        sentences: [
          'Bob Test, conseiller principal de ce contact, n’est ni sous Zoé Test dans la hiérarchie, ni parmi ses collègues directs.',
          'Son profil « Conseiller junior » donne la portée « Groupe » pour « Accès aux contacts (clients) » : elle ne va pas jusque-là ; il faudrait au moins « Tous ».',
        ],
      },
      changes: { allowed: false, sentences: ['Il faut d’abord voir ce contact.'] },
    })
    expect((await why(bob.id)).changes.sentences).toEqual([
      'Son profil « Conseiller » a le droit « Modifier les contacts (clients) ».',
    ])
  })

  test('SEC-7 a deal: being in charge opens it; else both scopes are told; nobody who cannot come in sees anything', async () => {
    const firm = await aFirm(runtime)
    const named = (firstName: string, more = {}) => aUser(firm, { firstName, lastName: 'Test', profile: 'backOffice', ...more })
    const [bob, zoe] = [await named('Bob'), await named('Zoé', { manager: firm.administrator })]
    const contact = await aContact(firm, { adviser: bob })
    const { id: dealId } = await aDeal(firm, { contact, template: await aTemplate(firm), inCharge: zoe })
    const why = (userId: string) => as(runtime, firm.administrator).call(explainDeal, { dealId, userId })
    expect((await why(zoe.id)).sees.sentences[0]).toBe('Zoé Test est en charge de cette affaire.')
    const stranger = await named('Max', { manager: zoe })
    const { sees } = await why(stranger.id)
    expect(sees.allowed).toBe(false)
    expect(sees.sentences).toContain('Le contact : hors de sa portée.')
    await runtime.pool.query('update "user" set active = false where id = $1', [zoe.id])
    expect(await why(zoe.id)).toMatchObject({
      sees: { allowed: false, sentences: ['Zoé Test est inactif et ne peut pas se connecter : rien ne lui est montré.'] },
      changes: { allowed: false },
    })
  })
})
