import { describe, expect, test } from 'vitest'
import type { Grants } from '#contract/rights/permissions.types.ts'
import { ALL_FLAGS, ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import * as contract from '#contract/rights/profiles.contract.ts'
import { everyRight } from '#contract/rights/profiles.rules.ts'
import { gridOf } from '#contract/rights/rights-grid.ts'
import { addUser, attachUser, sendUserLink } from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import { aUser, anAdviser } from '../users/users.factory.ts'

const runtime = testRuntime()

const onTheirBranch = (without: readonly string[] = []): Grants => ({
  flags: new Set(ALL_FLAGS.filter((flag) => !without.includes(flag))),
  scopes: new Map(ALL_SCOPED.map((permission) => [permission, 'attached'])),
})

/** Somebody who administers, but only what is below them, and may not export contacts. */
async function aDelegation() {
  const firm = await aFirm(runtime)
  const rights = gridOf(onTheirBranch(['contacts.export']))
  const { id: profileId } = await as(runtime, firm.administrator).call(contract.addProfile, { label: 'Délégué', rights })
  const delegate = await aUser(firm, { profileId, firstName: 'Dan', lastName: 'Test' })
  return { firm, profileId, delegate, me: as(runtime, delegate), rights }
}

describe('somebody who administers without having every right', () => {
  test('ORG-10 gives no right they lack, in a profile nor with one: what is missing is named', async () => {
    const { firm, me, rights } = await aDelegation()
    const everything = me.call(contract.addProfile, { label: 'Tout', rights: gridOf(everyRight()) })
    await expect(everything).toBeRefused('rights.beyond_own', {
      rights: 'Export de contacts, Accès aux agendas, Accès aux affaires, Accès aux campagnes, …',
    })
    await expect(me.call(contract.duplicateProfile, { profileId: firm.profiles.manager })).toBeRefused('rights.beyond_own')
    const person = { firstName: 'Ève', lastName: 'Durand', email: 'eve@essai.fr', login: `eve.${firm.id}` }
    const given = me.call(addUser, { ...person, profileId: firm.profiles.administrator })
    await expect(given).toBeRefused('rights.beyond_own')
    await me.call(contract.addProfile, { label: 'Comme moi', rights })
  })

  test('ORG-23 changes neither the profile they have, nor whether it is theirs', async () => {
    const { delegate, me, profileId, rights } = await aDelegation()
    const change = me.call(contract.changeProfile, { profileId, version: 1, label: 'Mieux', rights })
    await expect(change).toBeRefused('rights.own_profile')
    await expect(me.call(contract.customiseRights, { userId: delegate.id })).toBeRefused('rights.own_profile')
  })

  test('ORG-11 does not touch the account of somebody beyond them, nor the profile that such a person has', async () => {
    const { firm, delegate, me, rights } = await aDelegation()
    const link = me.call(sendUserLink, { userId: firm.administrator.id })
    await expect(link).toBeRefused('rights.account_beyond_own', { user: 'Ada Ministre' })
    const stranger = await aUser(firm, { profile: 'junior', firstName: 'Zoé', lastName: 'Test' })
    const change = me.call(contract.changeProfile, { profileId: firm.profiles.junior, version: 1, label: 'Junior', rights })
    await expect(change).toBeRefused('rights.account_beyond_own', { user: 'Zoé Test' })
    const moved = me.call(attachUser, { userId: stranger.id, managerId: delegate.id })
    await expect(moved).toBeRefused('rights.branch_beyond_own', { user: 'Zoé Test' })
  })

  test('ORG-10 does administer who is below them, within their own', async () => {
    const { firm, delegate, me } = await aDelegation()
    const { id } = await me.call(contract.addProfile, { label: 'Petit', rights: gridOf({ flags: new Set(), scopes: new Map() }) })
    const below = await anAdviser(firm, { profileId: id, manager: delegate })
    expect(await me.call(sendUserLink, { userId: below.id })).toEqual({ purpose: 'activation' })
    await me.call(contract.customiseRights, { userId: below.id })
  })
})
