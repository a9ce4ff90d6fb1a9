import { describe, expect, test } from 'vitest'
import { EXAMPLE_PROFILES } from '#contract/rights/example-profiles.ts'
import * as contract from '#contract/rights/profiles.contract.ts'
import { everyRight, firstGrants } from '#contract/rights/profiles.rules.ts'
import { grantsOfGrid, gridOf } from '#contract/rights/rights-grid.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { newId } from '#platform/ids/new-id.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import type { Firm } from '../organisation/organisation.factory.ts'
import { aUser } from '../users/users.factory.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)
const rights = gridOf(firstGrants())
const inputOf = async (firm: Firm, profileId: string) => {
  const { label, valid, rights: held, version } = await admin(firm).call(contract.readProfile, { profileId })
  return { profileId, label, valid, rights: held, version }
}
const shownBy = async (firm: Firm, profileId: string) =>
  (await admin(firm).call(listProfiles, {})).profiles.find(({ id }) => id === profileId)

describe('adding and duplicating', () => {
  test('ORG-10 refuses a label already taken, however capitalised, and an empty one', async () => {
    const firm = await aFirm(runtime)
    const taken = admin(firm).call(contract.addProfile, { label: 'MANAGER', rights })
    await expect(taken).toBeRefused('rights.label_taken', { label: 'Manager' })
    await expect(admin(firm).call(contract.addProfile, { label: ' ', rights })).toBeRefused('invalid_input')
  })

  test('ORG-10, ORG-14 adds it with its rights, the calendar rule applied, at the end of the list', async () => {
    const firm = await aFirm(runtime)
    const wanted = {
      ...rights,
      calendar: { see: 'own' as const, modifyOthers: true },
      deals: { templates: true, access: 'group' as const },
    }
    const { id } = await admin(firm).call(contract.addProfile, { label: 'Assistante', rights: wanted })
    expect(await admin(firm).call(contract.readProfile, { profileId: id })).toMatchObject({
      label: 'Assistante',
      valid: true,
      custom: false,
      userCount: 0,
      rights: { ...wanted, calendar: { see: 'own', modifyOthers: false } },
    })
    expect((await admin(firm).call(listProfiles, {})).profiles.at(-1)).toMatchObject({ id, notChange: null, notDelete: null })
    expect(await historyOf(runtime, firm)).toContainEqual(expect.objectContaining({ kind: 'profile.created', subject_id: id }))
  })

  test('ORG-10 a duplicate has the same rights under a label of its own; ORG-11 that of « Administrateur » is no administrator', async () => {
    const firm = await aFirm(runtime)
    const first = await admin(firm).call(contract.duplicateProfile, { profileId: firm.profiles.administrator })
    const second = await admin(firm).call(contract.duplicateProfile, { profileId: firm.profiles.administrator })
    expect(await shownBy(firm, first.id)).toMatchObject({ label: 'Copie de Administrateur', isAdministrator: false })
    expect((await shownBy(firm, second.id))?.label).toBe('Copie de Administrateur (2)')
    const copy = await admin(firm).call(contract.readProfile, { profileId: first.id })
    expect(copy.rights).toEqual(gridOf(everyRight()))
    await expect(admin(firm).call(contract.duplicateProfile, { profileId: newId() })).toBeRefused('not_found')
  })
})

describe('changing', () => {
  test('ORG-11 « Administrateur » is not changed, reduced nor made invalid', async () => {
    const firm = await aFirm(runtime)
    const input = await inputOf(firm, firm.profiles.administrator)
    for (const change of [{ label: 'Chef' }, { valid: false }, { rights }]) {
      await expect(admin(firm).call(contract.changeProfile, { ...input, ...change })).toBeRefused('rights.administrator_fixed')
    }
    expect((await shownBy(firm, firm.profiles.administrator))?.notChange?.code).toBe('rights.administrator_fixed')
  })

  test('REL-2 two who edit it: the second is told who saved', async () => {
    const firm = await aFirm(runtime)
    const input = await inputOf(firm, firm.profiles.junior)
    await admin(firm).call(contract.changeProfile, { ...input, label: 'Junior' })
    await expect(admin(firm).call(contract.changeProfile, { ...input, label: 'Débutant' })).toBeRefused('stale_version', {
      who: 'Ada Ministre',
    })
    expect((await shownBy(firm, firm.profiles.junior))?.label).toBe('Junior')
  })

  test('ORG-10 ORG-4 a label taken by another is refused, one’s own is not; another firm’s profile is not there', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const input = await inputOf(firm, firm.profiles.junior)
    await expect(admin(firm).call(contract.changeProfile, { ...input, label: 'manager' })).toBeRefused('rights.label_taken')
    await expect(admin(firm).call(contract.changeProfile, { ...input, profileId: other.profiles.junior })).toBeRefused(
      'not_found',
    )
    expect((await admin(firm).call(contract.changeProfile, { ...input, label: 'conseiller JUNIOR' })).version).toBe(2)
  })

  test('ORG-15 acts at the next request of whoever has it; the history tells each right', async () => {
    const firm = await aFirm(runtime)
    const junior = await aUser(firm, { profile: 'junior' })
    await expect(as(runtime, junior).call(listProfiles, {})).toBeRefused('forbidden')
    const input = await inputOf(firm, firm.profiles.junior)
    const given = {
      ...input.rights,
      admin: { ...input.rights.admin, access: true },
      deals: { ...input.rights.deals, access: 'own' as const },
    }
    await admin(firm).call(contract.changeProfile, { ...input, rights: given })
    expect((await as(runtime, junior).call(listProfiles, {})).profiles).toHaveLength(5)
    expect((await historyOf(runtime, firm)).at(-1)).toMatchObject({
      kind: 'profile.changed',
      data: {
        changes: [
          { field: 'admin.access', before: false, after: true },
          { field: 'deals.access', before: 'group', after: 'own' },
        ],
      },
    })
  })

  test('ORG-14 the calendar rule is kept whatever is sent', async () => {
    const firm = await aFirm(runtime)
    const input = await inputOf(firm, firm.profiles.adviser)
    const sent = { ...input.rights, calendar: { see: 'none' as const, modifyOthers: true } }
    const { rights: kept } = await admin(firm).call(contract.changeProfile, { ...input, rights: sent })
    expect(kept.calendar).toEqual({ see: 'none', modifyOthers: false })
  })
})

describe('deleting', () => {
  test('ORG-10 refused while somebody has it, active or not, saying who; ORG-11 « Administrateur » never', async () => {
    const firm = await aFirm(runtime)
    await aUser(firm, { profile: 'junior', firstName: 'Bob', lastName: 'Martin' })
    const profileId = firm.profiles.junior
    await expect(admin(firm).call(contract.deleteProfile, { profileId, version: 1 })).toBeRefused('rights.profile_used', {
      profile: 'Conseiller junior',
      who: 'Bob Martin',
    })
    await aUser(firm, { profile: 'junior', firstName: 'Anne', lastName: 'Adam' })
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and profile_id = $2', [firm.id, profileId])
    await expect(admin(firm).call(contract.deleteProfile, { profileId, version: 1 })).toBeRefused('rights.profile_used_by_many', {
      profile: 'Conseiller junior',
      who: 'Anne Adam et Bob Martin',
      count: 2,
    })
    await expect(admin(firm).call(contract.deleteProfile, { profileId: firm.profiles.administrator, version: 1 })).toBeRefused(
      'rights.administrator_fixed',
    )
  })

  test('REL-2 a profile that somebody saved since it was read is kept, saying who', async () => {
    const firm = await aFirm(runtime)
    const input = await inputOf(firm, firm.profiles.backOffice)
    await admin(firm).call(contract.changeProfile, { ...input, label: 'Assistance' })
    await expect(admin(firm).call(contract.deleteProfile, { profileId: input.profileId, version: input.version })).toBeRefused(
      'stale_version',
      { who: 'Ada Ministre' },
    )
    expect(await shownBy(firm, input.profileId)).toMatchObject({ label: 'Assistance' })
  })

  test('ORG-10 then it is gone, with its rights', async () => {
    const firm = await aFirm(runtime)
    await admin(firm).call(contract.deleteProfile, { profileId: firm.profiles.backOffice, version: 1 })
    expect(await shownBy(firm, firm.profiles.backOffice)).toBeUndefined()
    const { rows } = await runtime.pool.query('select 1 from profile_right where profile_id = $1', [firm.profiles.backOffice])
    expect(rows).toEqual([])
    expect((await historyOf(runtime, firm)).at(-1)).toMatchObject({ kind: 'profile.deleted', data: { label: 'Back-office' } })
  })
})

describe('the example profiles', () => {
  test.each(Object.entries(EXAMPLE_PROFILES))('ORG-12 %s reads as it was given', async (key, { flags, label }) => {
    const firm = await aFirm(runtime)
    const ids: Readonly<Record<string, string>> = firm.profiles
    const read = await admin(firm).call(contract.readProfile, { profileId: ids[key]! })
    expect(read.label).toBe(label)
    expect([...grantsOfGrid(read.rights).flags].toSorted()).toEqual([...flags].toSorted())
  })
})
