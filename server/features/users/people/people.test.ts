import { describe, expect, test } from 'vitest'
import * as contract from '#contract/users/users.contract.ts'
import { newId } from '#platform/ids/new-id.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aUser, anAdviser } from '../users.factory.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)
const someone = (firm: Firm, more = {}) => ({
  firstName: 'Ève',
  lastName: 'Durand',
  email: `eve.${firm.id}@essai.fr`,
  login: `eve.${firm.id}`,
  profileId: firm.profiles.adviser,
  ...more,
})
const cardOf = async (firm: Firm, person: Person) => {
  const {
    id,
    profile,
    login,
    name: _name,
    activated: _activated,
    isMe: _isMe,
    manager: _manager,
    can: _can,
    ...card
  } = await admin(firm).call(contract.readUser, { userId: person.id })
  return { ...card, userId: id, login: login!, profileId: profile.id }
}
const historyOf = async (firm: Firm) =>
  (
    await runtime.pool.query<{ kind: string; data: unknown }>('select kind, data from history where firm_id = $1 order by seq', [
      firm.id,
    ])
  ).rows

describe('adding a user', () => {
  test('ORG-10 refuses a profile that is not valid, naming it, and one of another firm', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    await runtime.pool.query('update profile set valid = false where firm_id = $1 and id = $2', [firm.id, firm.profiles.junior])
    const refused = admin(firm).call(contract.addUser, someone(firm, { profileId: firm.profiles.junior }))
    await expect(refused).toBeRefused('users.profile_not_valid', { profile: 'Conseiller junior' })
    await expect(admin(firm).call(contract.addUser, someone(firm, { profileId: other.profiles.adviser }))).toBeRefused(
      'not_found',
    )
    await expect(admin(firm).call(contract.addUser, someone(firm, { managerId: other.administrator.id }))).toBeRefused(
      'not_found',
    )
  })

  test('ORG-22 a login is one in the whole installation, and stays reserved', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const first = await admin(firm).call(contract.addUser, someone(firm))
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, first.id])
    const again = someone(other, { login: `EVE.${firm.id} ` })
    await expect(admin(other).call(contract.addUser, again)).toBeRefused('users.login_taken', { login: `EVE.${firm.id}` })
    expect((await admin(other).call(contract.listUsers, {})).rows).toHaveLength(1)
  })

  test('ORG-20 a title, an e-mail and a name that are not', async () => {
    const firm = await aFirm(runtime)
    await expect(admin(firm).call(contract.addUser, someone(firm, { email: 'nulle part' }))).toBeRefused('invalid_input')
    await expect(admin(firm).call(contract.addUser, someone(firm, { lastName: '  ' }))).toBeRefused('invalid_input')
  })

  test('ORG-20, ORG-21 adds them below their manager, inactive password, mail on its way', async () => {
    const firm = await aFirm(runtime)
    const manager = await aUser(firm, { profile: 'manager', firstName: 'Max', lastName: 'Ordre' })
    const { id } = await admin(firm).call(
      contract.addUser,
      someone(firm, { title: 'Mme', managerId: manager.id, internalNumber: '42' }),
    )
    expect(await admin(firm).call(contract.readUser, { userId: id })).toMatchObject({
      title: 'Mme',
      name: 'DURAND Ève',
      internalNumber: '42',
      active: true,
      activated: false,
      isAdviser: true,
      isMe: false,
      profile: { name: 'Conseiller' },
      manager: { id: manager.id, name: 'ORDRE Max' },
      version: 1,
    })
    expect((await historyOf(firm)).at(-1)).toEqual({ kind: 'user.created', data: { name: 'Ève Durand' } })
  })

  test('ORG-21 the link is sent again to whoever is active', async () => {
    const firm = await aFirm(runtime)
    const [fresh, known] = [await aUser(firm), await aUser(firm, { password: 'tisane-orage-bidule' })]
    expect(await admin(firm).call(contract.sendUserLink, { userId: fresh.id })).toEqual({ purpose: 'activation' })
    expect(await admin(firm).call(contract.sendUserLink, { userId: known.id })).toEqual({ purpose: 'reset' })
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, known.id])
    await expect(admin(firm).call(contract.sendUserLink, { userId: known.id })).toBeRefused('users.inactive_has_no_link')
    await expect(admin(firm).call(contract.sendUserLink, { userId: newId() })).toBeRefused('not_found')
  })
})

describe('changing a user', () => {
  test('ORG-11 the last active administrator is neither made inactive nor given another profile', async () => {
    const firm = await aFirm(runtime)
    const card = await cardOf(firm, firm.administrator)
    await expect(admin(firm).call(contract.changeUser, { ...card, active: false })).toBeRefused('users.last_administrator')
    const profileId = firm.profiles.manager
    await expect(admin(firm).call(contract.changeUser, { ...card, profileId })).toBeRefused('users.last_administrator', {
      user: 'Ada Ministre',
    })
    expect((await admin(firm).call(contract.readUser, { userId: firm.administrator.id })).can.leaveAdministrator).toBe(false)
  })

  test('ORG-11 two administrators leaving at once: one remains', async () => {
    const firm = await aFirm(runtime)
    const second = await aUser(firm, { profile: 'administrator' })
    const [first, other] = [await cardOf(firm, firm.administrator), await cardOf(firm, second)]
    const answers = await Promise.allSettled([
      as(runtime, second).call(contract.changeUser, { ...first, active: false }),
      as(runtime, firm.administrator).call(contract.changeUser, { ...other, active: false }),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { rows } = await runtime.pool.query('select count(*) as active from "user" where firm_id = $1 and active', [firm.id])
    expect(rows).toEqual([{ active: 1 }])
  })

  test('REL-2 whoever read an earlier version is told who saved since, and nothing is lost', async () => {
    const firm = await aFirm(runtime)
    const card = await cardOf(firm, await aUser(firm))
    await admin(firm).call(contract.changeUser, { ...card, firstName: 'Anne' })
    await expect(admin(firm).call(contract.changeUser, { ...card, firstName: 'Zoé' })).toBeRefused('stale_version', {
      who: 'Ada Ministre',
    })
    expect((await cardOf(firm, { firmId: firm.id, id: card.userId })).firstName).toBe('Anne')
  })

  test('ORG-22 a taken login changes nothing; one’s own may be written otherwise', async () => {
    const firm = await aFirm(runtime)
    const [first, second] = [await aUser(firm), await aUser(firm)]
    const [taken, card] = [await cardOf(firm, first), await cardOf(firm, second)]
    await expect(admin(firm).call(contract.changeUser, { ...card, login: taken.login.toUpperCase() })).toBeRefused(
      'users.login_taken',
    )
    expect(await admin(firm).call(contract.changeUser, { ...card, login: card.login.toUpperCase() })).toMatchObject({
      version: 2,
    })
  })

  test('ORG-22 another profile acts at the next request; the history tells what changed', async () => {
    const firm = await aFirm(runtime)
    const person = await aUser(firm, { profile: 'junior', firstName: 'Ève' })
    await expect(as(runtime, person).call(contract.listUsers, {})).toBeRefused('forbidden', { right: 'user.manage' })
    const card = await cardOf(firm, person)
    await admin(firm).call(contract.changeUser, { ...card, firstName: 'Anne', profileId: firm.profiles.administrator })
    expect((await as(runtime, person).call(contract.listUsers, {})).total.count).toBe(2)
    const last = (await historyOf(firm)).at(-1)!
    expect(last).toMatchObject({ kind: 'user.changed' })
    expect(last.data).toEqual({
      changes: [
        { field: 'first_name', before: 'Ève', after: 'Anne' },
        { field: 'profile_id', before: firm.profiles.junior, after: firm.profiles.administrator },
      ],
    })
  })
})

describe('users listed and chosen', () => {
  test('ORG-22 an inactive user is offered nowhere; everybody signed in may choose', async () => {
    const firm = await aFirm(runtime)
    const [junior, gone] = [await aUser(firm, { profile: 'junior', lastName: 'Zola' }), await aUser(firm)]
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, gone.id])
    expect((await as(runtime, junior).call(contract.listUserChoices, {})).users).toEqual([
      { id: firm.administrator.id, name: 'MINISTRE Ada', isAdviser: true, isMe: false },
      { id: junior.id, name: 'ZOLA Camille', isAdviser: true, isMe: true },
    ])
  })

  test('ORG-24, UX-2 sorts the French way, finds without accents, marks my own line', async () => {
    const firm = await aFirm(runtime)
    for (const lastName of ['Étienne', 'Eberlé', 'Zola', 'eva']) await aUser(firm, { lastName, firstName: 'Léa' })
    const list = (input = {}) => admin(firm).call(contract.listUsers, input)
    const { rows, total } = await list()
    expect(rows.map(({ lastName }) => lastName)).toEqual(['Eberlé', 'Étienne', 'eva', 'Ministre', 'Zola'])
    expect(rows.map(({ isMe }) => isMe)).toEqual([false, false, false, true, false])
    expect(total).toEqual({ count: 5, exact: true })
    expect((await list({ search: 'ETIENNE lea' })).rows.map(({ name }) => name)).toEqual(['ÉTIENNE Léa'])
    expect((await list({ search: 'éberle' })).total.count).toBe(1)
    expect((await list({ profileId: firm.profiles.administrator })).total.count).toBe(1)
    expect((await list({ state: 'inactive' })).rows).toEqual([])
    expect((await list({ offset: 3, limit: 1, direction: 'desc' })).rows.map(({ lastName }) => lastName)).toEqual(['Étienne'])
    for (const sort of ['login', 'profile', 'manager']) expect((await list({ sort })).rows).toHaveLength(5)
  })
})

describe('the tree', () => {
  const attach = (firm: Firm, user: Person, manager: Person | null) =>
    admin(firm).call(contract.attachUser, { userId: user.id, managerId: manager?.id ?? null })

  /** The closure as it stands, against the one worked out from `manager_id`. */
  async function expectClosureWhole(firm: Firm): Promise<void> {
    const { rows } = await runtime.pool.query<{ wrong: number }>(
      `with recursive up as (
         select id as descendant_id, id as ancestor_id, 0 as depth from "user" where firm_id = $1
         union all select up.descendant_id, u.manager_id, up.depth + 1 from up join "user" u on u.firm_id = $1 and u.id = up.ancestor_id
         where u.manager_id is not null)
       select count(*)::int as wrong from (
         (select descendant_id, ancestor_id, depth from up except select descendant_id, ancestor_id, depth from user_closure where firm_id = $1)
         union all
         (select descendant_id, ancestor_id, depth from user_closure where firm_id = $1 except select descendant_id, ancestor_id, depth from up)) d`,
      [firm.id],
    )
    expect(rows).toEqual([{ wrong: 0 }])
  }

  test('ORG-30 a cycle is refused, at any depth and with oneself', async () => {
    const firm = await aFirm(runtime)
    const top = await anAdviser(firm, { firstName: 'Top' })
    const middle = await anAdviser(firm, { manager: top })
    const low = await anAdviser(firm, { manager: middle, lastName: 'Bas' })
    await expect(attach(firm, top, low)).toBeRefused('users.cycle', {
      user: expect.stringContaining('Top'),
      manager: 'Camille Bas',
    })
    await expect(attach(firm, top, top)).toBeRefused('users.cycle')
    await expectClosureWhole(firm)
  })

  test('ORG-30 under somebody of another firm, or somebody inactive, is refused', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const [user, gone] = [await anAdviser(firm), await anAdviser(firm)]
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, gone.id])
    await expect(attach(firm, user, other.administrator)).toBeRefused('not_found')
    await expect(attach(firm, other.administrator, null)).toBeRefused('not_found')
    await expect(attach(firm, user, gone)).toBeRefused('users.manager_inactive')
  })

  test('ORG-30, ORG-32 the whole branch moves, and every scope follows at the next request', async () => {
    const firm = await aFirm(runtime)
    const [left, right] = [await anAdviser(firm), await anAdviser(firm)]
    const middle = await anAdviser(firm, { manager: left })
    const low = await anAdviser(firm, { manager: middle })
    const before = await runtime.pool.query<{ v: number }>('select org_version as v from firm where id = $1', [firm.id])
    await attach(firm, middle, right)
    const after = await runtime.pool.query<{ v: number }>('select org_version as v from firm where id = $1', [firm.id])
    expect(after.rows[0]!.v).toBeGreaterThan(before.rows[0]!.v)
    await expectClosureWhole(firm)
    const { rows } = await runtime.pool.query(
      'select depth from user_closure where firm_id = $1 and ancestor_id = $2 and descendant_id = $3',
      [firm.id, right.id, low.id],
    )
    expect(rows).toEqual([{ depth: 2 }])
    await attach(firm, middle, null)
    await expectClosureWhole(firm)
    const { users } = await admin(firm).call(contract.readHierarchy, {})
    expect(users.find(({ id }) => id === low.id)).toMatchObject({ managerId: middle.id, profileName: 'Conseiller' })
    expect(users.find(({ id }) => id === middle.id)).toMatchObject({ managerId: null })
    expect((await historyOf(firm)).at(-1)).toEqual({ kind: 'user.attached', data: { managerId: null } })
  })

  test('ORG-30 two moves at once make no cycle', async () => {
    const firm = await aFirm(runtime)
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await anAdviser(firm), await anAdviser(firm)]
      const answers = await Promise.allSettled([attach(firm, a, b), attach(firm, b, a)])
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
    await expectClosureWhole(firm)
  })

  test('ORG-30 a user added below a manager who is moved at once stands in the right branch', async () => {
    const firm = await aFirm(runtime)
    const [left, right] = [await anAdviser(firm), await anAdviser(firm)]
    const manager = await anAdviser(firm, { manager: left })
    await Promise.all([attach(firm, manager, right), ...Array.from({ length: 4 }, () => anAdviser(firm, { manager }))])
    await expectClosureWhole(firm)
  })
})
