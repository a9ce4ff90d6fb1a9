import { afterEach, describe, expect, test } from 'vitest'
import { listContacts } from '#contract/contacts/contacts.contract.ts'
import { changeProfile, customiseRights, readProfile } from '#contract/rights/profiles.contract.ts'
import type { RightsGrid } from '#contract/rights/rights-grid.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { attachUser, changeUser, readSession, readUser } from '#contract/users/users.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import type { Firm, Person } from '#features/organisation/organisation.factory.ts'
import { aUser, anAdviser } from '#features/users/users.factory.ts'
import { listenLive } from '#platform/live/listen.ts'
import type { LiveMessage } from '#platform/live/announce.ts'
import { as, asHolder, testRuntime } from '../testing/as.ts'
import { anOpenSession } from '../testing/open-session.ts'

/** ORG-15, ORG-32: what changes of rights acts on sessions already open at their next request, and their pages are told. */
const runtime = testRuntime()
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const admin = (firm: Firm) => as(runtime, firm.administrator)
const openPage = async (firm: Firm, person: Person) => asHolder(runtime, firm.id, await anOpenSession(runtime, person))

async function change(firm: Firm, profileId: string, wanted: { valid?: boolean; rights?: (held: RightsGrid) => RightsGrid }) {
  const { label, version, valid, rights } = await admin(firm).call(readProfile, { profileId })
  const input = { profileId, label, version, valid: wanted.valid ?? valid, rights: wanted.rights?.(rights) ?? rights }
  return admin(firm).call(changeProfile, input)
}

const withoutContacts = (held: RightsGrid): RightsGrid => ({
  ...held,
  contacts: { ...held.contacts, access: { ...held.contacts.access, client: 'none' } },
})

/** Who was told to read again, from now on. */
async function listening(): Promise<{ told: () => Promise<string[]> }> {
  const heard: LiveMessage[] = []
  stops.push(listenLive(runtime, { tell: (message) => void heard.push(message), missed: () => undefined }))
  await new Promise((resolve) => setTimeout(resolve, 300))
  return {
    told: async () => {
      for (let tries = 0; !heard.length && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 20))
      return heard.filter(({ topics }) => topics.some(([topic]) => topic === 'stale')).flatMap(({ users }) => users)
    },
  }
}

describe('a session already open', () => {
  test('ORG-15 loses what its profile loses at the next request; its page is told', async () => {
    const firm = await aFirm(runtime)
    const junior = await aUser(firm, { profile: 'junior' })
    const { id } = await aContact(firm, { adviser: junior })
    const page = await openPage(firm, junior)
    expect((await page.call(listContacts, { type: 'client' })).rows.map((row) => row.id)).toEqual([id])
    const live = await listening()
    await change(firm, firm.profiles.junior, { rights: withoutContacts })
    expect((await page.call(listContacts, { type: 'client' })).rows).toEqual([])
    expect((await page.call(readSession, {})).scopes['contacts.access.client']).toBe('none')
    expect(await live.told()).toContain(junior.id)
  })

  test('ORG-10 is refused as soon as its profile is not valid, and serves again when it is', async () => {
    const firm = await aFirm(runtime)
    const junior = await aUser(firm, { profile: 'junior' })
    const page = await openPage(firm, junior)
    await change(firm, firm.profiles.junior, { valid: false })
    await expect(page.call(readSession, {})).toBeRefused('signed_out')
    await change(firm, firm.profiles.junior, { valid: true })
    expect((await page.call(readSession, {})).user.id).toBe(junior.id)
  })

  test('ORG-13 has the custom rights as soon as they are given', async () => {
    const firm = await aFirm(runtime)
    const junior = await aUser(firm, { profile: 'junior' })
    const page = await openPage(firm, junior)
    const { profileId } = await admin(firm).call(customiseRights, { userId: junior.id })
    await change(firm, profileId, { rights: (held) => ({ ...held, admin: { ...held.admin, access: true } }) })
    expect((await page.call(listProfiles, {})).profiles.find(({ custom }) => custom)?.person?.id).toBe(junior.id)
  })

  test('ORG-15 another profile acts at once; its page is told', async () => {
    const firm = await aFirm(runtime)
    const person = await aUser(firm, { profile: 'administrator' })
    const page = await openPage(firm, person)
    const { version, email } = await admin(firm).call(readUser, { userId: person.id })
    const live = await listening()
    const card = { firstName: 'A', lastName: 'B', email, login: email, active: true, profileId: firm.profiles.junior }
    await admin(firm).call(changeUser, { ...card, userId: person.id, version })
    await expect(page.call(listProfiles, {})).toBeRefused('forbidden')
    expect(await live.told()).toContain(person.id)
  })

  test('ORG-32 a move in the tree acts at once; those above are told', async () => {
    const firm = await aFirm(runtime)
    const [manager, adviser] = [await aUser(firm, { profile: 'manager' }), await anAdviser(firm)]
    const { id } = await aContact(firm, { adviser })
    const page = await openPage(firm, manager)
    expect((await page.call(listContacts, { type: 'client' })).rows).toEqual([])
    const live = await listening()
    await admin(firm).call(attachUser, { userId: adviser.id, managerId: manager.id })
    expect((await page.call(listContacts, { type: 'client' })).rows.map((row) => row.id)).toEqual([id])
    expect(await live.told()).toContain(manager.id)
  })
})
