import { describe, expect, test } from 'vitest'
import * as contract from '#contract/rights/profiles.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { addUser, changeUser, readUser } from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import type { Firm } from '../organisation/organisation.factory.ts'
import { aUser } from '../users/users.factory.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)
const profilesOf = async (firm: Firm) => (await admin(firm).call(listProfiles, {})).profiles

async function aCustom(firm: Firm) {
  const bob = await aUser(firm, { profile: 'junior', firstName: 'Bob', lastName: 'Martin' })
  const { profileId } = await admin(firm).call(contract.customiseRights, { userId: bob.id })
  return { bob, profileId }
}

describe('rights of one person', () => {
  test('ORG-13 refused twice, to oneself, and to the last administrator', async () => {
    const firm = await aFirm(runtime)
    const { bob } = await aCustom(firm)
    const again = admin(firm).call(contract.customiseRights, { userId: bob.id })
    await expect(again).toBeRefused('rights.already_custom', { user: 'Bob Martin' })
    const own = admin(firm).call(contract.customiseRights, { userId: firm.administrator.id })
    await expect(own).toBeRefused('users.last_administrator')
    await aUser(firm, { profile: 'administrator' })
    await expect(admin(firm).call(contract.customiseRights, { userId: firm.administrator.id })).toBeRefused('rights.own_profile')
    expect((await profilesOf(firm)).filter(({ custom }) => custom)).toHaveLength(1)
  })

  test('ORG-13 begins as the present profile, named after them, and changes them alone', async () => {
    const firm = await aFirm(runtime)
    const other = await aUser(firm, { profile: 'junior' })
    const { bob, profileId } = await aCustom(firm)
    const read = await admin(firm).call(contract.readProfile, { profileId })
    expect(read).toMatchObject({ label: 'Droits de Bob Martin', custom: true, person: { id: bob.id, name: 'Bob Martin' } })
    expect(read.rights).toEqual((await admin(firm).call(contract.readProfile, { profileId: firm.profiles.junior })).rights)
    const rights = { ...read.rights, admin: { ...read.rights.admin, access: true } }
    await admin(firm).call(contract.changeProfile, { profileId, label: read.label, version: read.version, rights })
    expect((await as(runtime, bob).call(listProfiles, {})).profiles.length).toBe(6)
    await expect(as(runtime, other).call(listProfiles, {})).toBeRefused('forbidden')
  })

  test('ORG-13 is given to nobody else, by no way', async () => {
    const firm = await aFirm(runtime)
    const { profileId } = await aCustom(firm)
    const person = { firstName: 'Ève', lastName: 'Durand', email: 'eve@essai.fr', login: `eve.${firm.id}` }
    const refusal = { profile: 'Droits de Bob Martin' }
    await expect(admin(firm).call(addUser, { ...person, profileId })).toBeRefused('rights.custom_not_shared', refusal)
    const { id } = await admin(firm).call(addUser, { ...person, profileId: firm.profiles.junior })
    const change = admin(firm).call(changeUser, { ...person, userId: id, version: 1, active: true, profileId })
    await expect(change).toBeRefused('rights.custom_not_shared', refusal)
    const { profileId: own } = await admin(firm).call(contract.customiseRights, { userId: id })
    expect(own).not.toBe(profileId)
    await expect(admin(firm).call(contract.shareProfile, { userId: id, profileId })).toBeRefused('rights.custom_not_shared')
  })

  test('ORG-13 back to a shared profile deletes it; ORG-10 never to one that is not valid', async () => {
    const firm = await aFirm(runtime)
    const { bob, profileId } = await aCustom(firm)
    await runtime.pool.query('update profile set valid = false where id = $1', [firm.profiles.manager])
    const invalid = admin(firm).call(contract.shareProfile, { userId: bob.id, profileId: firm.profiles.manager })
    await expect(invalid).toBeRefused('users.profile_not_valid')
    await admin(firm).call(contract.shareProfile, { userId: bob.id, profileId: firm.profiles.adviser })
    expect((await profilesOf(firm)).map(({ id }) => id)).not.toContain(profileId)
    expect((await admin(firm).call(readUser, { userId: bob.id })).profile.name).toBe('Conseiller')
    const notCustom = admin(firm).call(contract.shareProfile, { userId: bob.id, profileId: firm.profiles.junior })
    await expect(notCustom).toBeRefused('rights.not_custom')
  })

  test('ORG-13 another profile given by their card deletes it too', async () => {
    const firm = await aFirm(runtime)
    const { bob, profileId } = await aCustom(firm)
    const { version, email } = await admin(firm).call(readUser, { userId: bob.id })
    const card = { firstName: 'Bob', lastName: 'Martin', email, login: email, active: true, profileId: firm.profiles.adviser }
    await admin(firm).call(changeUser, { ...card, userId: bob.id, version })
    expect((await profilesOf(firm)).map(({ id }) => id)).not.toContain(profileId)
  })
})
