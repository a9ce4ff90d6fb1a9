import { describe, expect, test } from 'vitest'
import { listContacts } from '#contract/contacts/contacts.contract.ts'
import { firstGrants } from '#contract/rights/profiles.rules.ts'
import { addProfile, changeProfile, readProfile } from '#contract/rights/profiles.contract.ts'
import { gridOf } from '#contract/rights/rights-grid.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { startSeeing, stopSeeing } from '#contract/rights/seeing.contract.ts'
import { changeUser, createToken, listUsers, readSession, readUser, signOut } from '#contract/users/users.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { aDeal } from '#features/deals/deals.factory.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import type { Firm, Person } from '#features/organisation/organisation.factory.ts'
import { aTemplate } from '#features/templates/templates.factory.ts'
import { aUser, anAdviser } from '#features/users/users.factory.ts'
import { visibleContacts } from '#features/contacts/contacts.public.ts'
import { visibleDeals } from '#features/deals/deals.public.ts'
import { runAs } from '#platform/context/run-as.ts'
import type { Identity } from '#platform/rights/read-actor.ts'
import { historyOf } from '../testing/history-of.ts'
import { anOpenSession } from '../testing/open-session.ts'
import { as, asHolder, testRuntime } from '../testing/as.ts'
import { allRoutes } from '../all-routes.ts'
import { allSamples } from './all-samples.ts'
import { dryRuntime, tryOperation } from './dry-run.ts'
import { aRightsWorld } from './rights-world.ts'

const runtime = testRuntime()

async function seeing(firm: Firm, whom: { userId: string } | { profileId: string }, looker: Person = firm.administrator) {
  const who = await anOpenSession(runtime, looker)
  const page = asHolder(runtime, firm.id, who)
  await page.call(startSeeing, whom)
  return { who, page }
}

describe('starting', () => {
  test('SEC-7 needs every right: who has part of Administration is refused', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    const rights = gridOf(firstGrants())
    const { id } = await as(runtime, firm.administrator).call(addProfile, {
      label: 'Délégué',
      rights: { ...rights, admin: { ...rights.admin, access: true } },
    })
    const delegate = await aUser(firm, { profileId: id })
    await expect(as(runtime, adviser).call(startSeeing, { userId: delegate.id })).toBeRefused('forbidden')
    const refused = asHolder(runtime, firm.id, await anOpenSession(runtime, delegate)).call(startSeeing, { userId: adviser.id })
    await expect(refused).toBeRefused('rights.seeing_needs_every_right')
  })

  test('SEC-7 refuses oneself, one’s own profile, whoever cannot come in, another firm’s, both at once and a token', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const adviser = await anAdviser(firm)
    const page = asHolder(runtime, firm.id, await anOpenSession(runtime, firm.administrator))
    await expect(page.call(startSeeing, { userId: firm.administrator.id })).toBeRefused('rights.seeing_oneself')
    await expect(page.call(startSeeing, { profileId: firm.profiles.administrator })).toBeRefused('rights.seeing_oneself')
    await expect(page.call(startSeeing, { userId: other.administrator.id })).toBeRefused('not_found')
    await expect(page.call(startSeeing, { profileId: other.profiles.junior })).toBeRefused('not_found')
    await expect(page.call(startSeeing, {})).toBeRefused('invalid_input')
    const both = page.call(startSeeing, { userId: adviser.id, profileId: firm.profiles.junior })
    await expect(both).toBeRefused('invalid_input')
    await runtime.pool.query('update "user" set active = false where id = $1', [adviser.id])
    await expect(page.call(startSeeing, { userId: adviser.id })).toBeRefused('rights.seeing_not_in')
    const { token } = await as(runtime, firm.administrator).call(createToken, { label: 'Essai' })
    const byToken = asHolder(runtime, firm.id, { token }).call(startSeeing, { profileId: firm.profiles.junior })
    await expect(byToken).toBeRefused('rights.seeing_needs_session')
  })
})

describe('seeing as a user', () => {
  test('SEC-7 reads show what they see, by their rights and reach, and the session says so', async () => {
    const firm = await aFirm(runtime)
    const [bob, eve] = [await anAdviser(firm, { firstName: 'Bob', lastName: 'Martin' }), await anAdviser(firm)]
    const below = await aUser(firm, { profile: 'junior', manager: bob })
    const [his, hers] = [await aContact(firm, { adviser: below }), await aContact(firm, { adviser: eve })]
    const { page } = await seeing(firm, { userId: below.id })
    expect((await page.call(listContacts, { type: 'client' })).rows.map(({ id }) => id)).toEqual([his.id])
    await expect(page.call(listUsers, {})).toBeRefused('forbidden')
    const session = await page.call(readSession, {})
    expect(session).toMatchObject({
      user: { id: below.id, profileName: 'Conseiller junior' },
      seeing: { kind: 'user', by: 'Ada Ministre' },
    })
    expect(session.flags).not.toContain('admin.access')
    await page.call(stopSeeing, {})
    expect((await page.call(listContacts, { type: 'client' })).rows.map(({ id }) => id).toSorted()).toEqual(
      [his.id, hers.id].toSorted(),
    )
    expect((await page.call(readSession, {})).seeing).toBeNull()
  })

  test('SEC-7 the history tells who saw as whom, from when to when; signing out ends it too', async () => {
    const firm = await aFirm(runtime)
    const bob = await anAdviser(firm, { firstName: 'Bob', lastName: 'Martin' })
    const { page } = await seeing(firm, { userId: bob.id })
    await page.call(stopSeeing, {})
    await page.call(startSeeing, { profileId: firm.profiles.junior })
    await page.call(signOut, {})
    const told = (await historyOf(runtime, firm)).filter(({ kind }) => /seen_as|signed_out/.test(kind))
    expect(told.map(({ kind, actor_id: by, data }) => [kind, by, data])).toEqual([
      ['user.seen_as_started', firm.administrator.id, { name: 'Bob Martin' }],
      ['user.seen_as_ended', firm.administrator.id, { name: 'Bob Martin' }],
      ['profile.seen_as_started', firm.administrator.id, { name: 'Conseiller junior' }],
      ['profile.seen_as_ended', firm.administrator.id, { name: 'Conseiller junior' }],
      ['user.signed_out', firm.administrator.id, {}],
    ])
    await expect(page.call(readSession, {})).toBeRefused('signed_out')
  })

  test('CON-6, SEC-7 private files and their deals stay closed, unless the administrator follows them too', async () => {
    const firm = await aFirm(runtime)
    const bob = await anAdviser(firm)
    const secret = await aContact(firm, { adviser: bob })
    const shared = await aContact(firm, { adviser: bob })
    const template = await aTemplate(firm)
    const deals = [
      await aDeal(firm, { contact: secret, template, inCharge: bob }),
      await aDeal(firm, { contact: shared, template, inCharge: bob }),
    ]
    const followers = [bob.id, firm.administrator.id]
    await runtime.pool.query('update contact set is_private = true where id = any ($1)', [[secret.id, shared.id]])
    await runtime.pool.query('update contact set follower_ids = $2 where id = $1', [shared.id, followers])
    await runtime.pool.query('update deal set contact_private = true where id = any ($1)', [deals.map(({ id }) => id)])
    await runtime.pool.query('update deal set follower_ids = $2 where contact_id = $1', [shared.id, followers])
    const shown = (who: Identity, readOnly: boolean) =>
      runAs(runtime, { firmId: firm.id, who, operation: 'proof', readOnly }, async (ctx) => ({
        contacts: (await visibleContacts(ctx).select('c.id').execute()).map(({ id }) => id).toSorted(),
        deals: (await visibleDeals(ctx).select('d.id').execute()).map(({ id }) => id).toSorted(),
      }))
    expect((await shown({ userId: bob.id }, true)).contacts).toHaveLength(2)
    const { who } = await seeing(firm, { userId: bob.id })
    expect(await shown(who, true)).toEqual({ contacts: [shared.id], deals: [deals[1]!.id] })
  })

  test('ORG-15 whoever looks loses a right: the session is over, and is not their own again without a word', async () => {
    const firm = await aFirm(runtime)
    const second = await aUser(firm, { profile: 'administrator' })
    const bob = await anAdviser(firm)
    const { page } = await seeing(firm, { userId: bob.id }, second)
    const { version, email } = await as(runtime, firm.administrator).call(readUser, { userId: second.id })
    const card = { firstName: 'A', lastName: 'B', email, login: email, active: true, profileId: firm.profiles.manager }
    await as(runtime, firm.administrator).call(changeUser, { ...card, userId: second.id, version })
    await expect(page.call(readSession, {})).toBeRefused('signed_out')
  })

  test('ORG-15 what the seen person may do changes at the next request', async () => {
    const firm = await aFirm(runtime)
    const junior = await aUser(firm, { profile: 'junior' })
    const { page } = await seeing(firm, { userId: junior.id })
    await expect(page.call(listProfiles, {})).toBeRefused('forbidden')
    const { label, version, rights } = await as(runtime, firm.administrator).call(readProfile, {
      profileId: firm.profiles.junior,
    })
    const given = { ...rights, admin: { ...rights.admin, access: true } }
    await as(runtime, firm.administrator).call(changeProfile, { profileId: firm.profiles.junior, label, version, rights: given })
    expect((await page.call(listProfiles, {})).profiles).toHaveLength(5)
  })
})

describe('seeing as a profile', () => {
  test('SEC-7 shows what oneself would see with it', async () => {
    const firm = await aFirm(runtime)
    const below = await anAdviser(firm, { manager: firm.administrator })
    const nephew = await anAdviser(firm, { manager: await anAdviser(firm, { manager: below }) })
    const apart = await anAdviser(firm, { manager: await anAdviser(firm) })
    const [reached, beyond] = [await aContact(firm, { adviser: nephew }), await aContact(firm, { adviser: apart })]
    const { page } = await seeing(firm, { profileId: firm.profiles.manager })
    const shown = (await page.call(listContacts, { type: 'client' })).rows.map(({ id }) => id)
    expect(shown).toContain(reached.id)
    expect(shown).not.toContain(beyond.id)
    expect(await page.call(readSession, {})).toMatchObject({
      user: { id: firm.administrator.id, profileName: 'Manager' },
      seeing: { kind: 'profile', name: 'Manager' },
    })
  })
})

describe('every operation', async () => {
  const world = await aRightsWorld(runtime)
  const dry = dryRuntime(runtime)
  const { firm, actors } = world
  const { who } = await seeing(firm, { userId: actors.backOffice.id })
  const samples = allSamples.flatMap((one) =>
    one.samples.map((sample) => ({
      sample,
      samples: one,
      name: allRoutes.find(({ operation }) => operation === sample.operation)!.name,
    })),
  )
  const named = (reads: boolean) =>
    samples.filter(({ sample }) => sample.operation.reads === reads).map((one) => [one.name, one] as const)
  const inputOf = async ({ sample, samples: of }: (typeof samples)[number]) =>
    sample.input(await world.recordOf(of, world.placeOf('backOffice', 'own')))

  test.each(named(false))('SEC-7 %s is refused, whoever is seen', async (name, one) => {
    const outcome = await tryOperation(dry, one.sample.operation, firm.administrator, await inputOf(one), who)
    if (one.sample.operation.evenSeeing) expect(['stopSeeing', 'signOut']).toContain(name)
    else expect(outcome).toEqual({ refused: 'rights.seeing_reads_only' })
  })

  test.each(named(true))('SEC-7 %s answers as to the seen person, their own rows apart', async (_name, one) => {
    const input = await inputOf(one)
    const theirs = await tryOperation(dry, one.sample.operation, actors.backOffice, input)
    const seen = await tryOperation(dry, one.sample.operation, firm.administrator, input, who)
    if (!OWN_ROWS.test(one.sample.operation.path)) expect(shape(seen)).toEqual(shape(theirs))
    else if (one.sample.about === 'record') expect(seen).toEqual({ refused: 'not_found' })
    else if (one.sample.about === 'list' && 'answer' in seen) {
      const record = await world.recordOf(one.samples, world.placeOf('backOffice', 'own'))
      expect(one.sample.shows(seen.answer, record)).toBe(false)
    }
  })

  /** What is a person's own: shown to nobody who looks through their eyes. */
  const OWN_ROWS = /^\/(session|sessions|access-tokens|notifications|jobs|imports|contact-imports|files)\b|^\/events$/

  /** Answers compared without what differs from one call to the next. */
  const shape = (outcome: unknown) =>
    JSON.parse(JSON.stringify(outcome, (key, value: unknown) => (key === 'open' ? undefined : value))) as unknown
})
