import { expect, test } from 'vitest'
import { listContacts } from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/users/users.contract.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { newId } from '#platform/ids/new-id.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { actingAs, aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { insertUser } from '../insert-user.ts'
import { hashPassword } from '../sign-in/password.ts'
import { aUser } from '../users.factory.ts'

const runtime = testRuntime()
const site = await aSite(runtime)
const PASSWORD = 'tisane-orage-bidule'

/** Below each director, people by fours, down to the fifth level: 500 in all. @returns ids by level, those of a director first */
async function fiveLevels(firm: Firm): Promise<string[][]> {
  const passwordHash = await hashPassword(PASSWORD)
  const levels: string[][] = [[], [], [], [], []]
  await actingAs(firm, firm.administrator, async (ctx) => {
    const place = async (managerId: string | null, level: number): Promise<string> => {
      const id = newId()
      const profileId = level === 4 ? firm.profiles.adviser : firm.profiles.manager
      const login = `personne.${id}@essai.fr`
      const name = { firstName: 'Camille', lastName: `Étage ${level}` }
      await insertUser(ctx, { id, email: login, login, passwordHash, ...name, isAdviser: true, profileId, managerId })
      levels[level]!.push(id)
      return id
    }
    const wanted = [2, 10, 40, 120, 327]
    await place(null, 0)
    await place(null, 0)
    for (let level = 1; level < 5; level++) {
      const above = levels[level - 1]!
      // In blocks, so that each branch hangs on one director.
      const each = Math.ceil(wanted[level]! / above.length)
      for (let n = 0; n < wanted[level]!; n++) await place(above[Math.floor(n / each)]!, level)
    }
  })
  return levels
}

test('ORG-32 with 500 users on five levels, an open session follows a move, a profile and a sign-out at its next request', async () => {
  const firm = await aFirm(runtime)
  const [directors = [], seconds = [], , , fifth = []] = await fiveLevels(firm)
  const admin = as(runtime, firm.administrator)
  expect((await admin.call(contract.listUsers, { limit: 1 })).total.count).toBe(500)
  const [left = '', right = ''] = directors
  const lowest = { firmId: firm.id, id: fifth[0] ?? '' }
  const { id: contactId } = await aContact(firm, { adviser: lowest })

  const sessionOf = async (userId: string) => {
    const browser = new Browser(site, `192.0.2.${userId === left ? 1 : 2}`)
    expect((await browser.call(contract.signIn, { login: `personne.${userId}@essai.fr`, password: PASSWORD })).status).toBe(200)
    return async () => {
      const { status, body } = await browser.call(listContacts, { type: 'client' })
      return status === 200 ? (body['rows'] as { id: string }[]).map(({ id }) => id) : status
    }
  }
  const [seenByLeft, seenByRight] = [await sessionOf(left), await sessionOf(right)]
  expect([await seenByLeft(), await seenByRight()]).toEqual([[contactId], []])

  await admin.call(contract.attachUser, { userId: seconds[0] ?? '', managerId: right })
  expect([await seenByLeft(), await seenByRight()]).toEqual([[], [contactId]])
  await admin.call(contract.attachUser, { userId: seconds[0] ?? '', managerId: left })
  expect([await seenByLeft(), await seenByRight()]).toEqual([[contactId], []])

  const { id: userId, profile, manager: _manager, ...card } = await admin.call(contract.readUser, { userId: left })
  await admin.call(contract.changeUser, { ...card, userId, profileId: profile.id, active: false })
  expect(await seenByLeft()).toBe(401)
}, 60_000)

test('ORG-30 below somebody, the whole firm may still not turn in a circle', async () => {
  const firm = await aFirm(runtime)
  const chain = [await aUser(firm)]
  for (let depth = 1; depth < 6; depth++) chain.push(await aUser(firm, { manager: chain[depth - 1]! }))
  const refused = as(runtime, firm.administrator).call(contract.attachUser, { userId: chain[0]!.id, managerId: chain[5]!.id })
  await expect(refused).toBeRefused('users.cycle')
})
