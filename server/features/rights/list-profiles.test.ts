import { describe, expect, test } from 'vitest'
import * as contract from '#contract/rights/rights.contract.ts'
import { EXAMPLE_PROFILES } from '#contract/rights/example-profiles.ts'
import type { ExampleProfile } from '#contract/rights/example-profiles.ts'
import { ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import { aUser } from '../users/users.factory.ts'

const runtime = testRuntime()

describe('profiles', () => {
  test('without the right they are refused', async () => {
    const firm = await aFirm(runtime)
    const manager = await aUser(firm, { profile: 'manager' })
    await expect(as(runtime, manager).call(contract.listProfiles, {})).toBeRefused('forbidden', { right: 'profile.manage' })
  })

  test('ORG-11, ORG-12 a new firm has the five examples, exactly as the specification gives their rights', async () => {
    const firm = await aFirm(runtime)
    await aUser(firm, { profile: 'junior' })
    const { profiles } = await as(runtime, firm.administrator).call(contract.listProfiles, {})
    const examples: ExampleProfile[] = Object.values(EXAMPLE_PROFILES)
    expect(profiles.map(({ label, userCount }) => [label, userCount])).toEqual([
      ['Administrateur', 1],
      ['Manager', 0],
      ['Conseiller', 0],
      ['Conseiller junior', 1],
      ['Back-office', 0],
    ])
    for (const [index, { flags, scopes, isAdministrator }] of examples.entries()) {
      const profile = profiles[index]!
      expect(profile).toMatchObject({ isAdministrator, valid: true, custom: false })
      expect(profile.flags.toSorted()).toEqual([...flags].toSorted())
      for (const permission of ALL_SCOPED) expect(profile.scopes[permission]).toBe(scopes[permission] ?? 'none')
    }
  })

  test('ORG-4 another firm’s profiles are not among them', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const { profiles } = await as(runtime, firm.administrator).call(contract.listProfiles, {})
    expect(profiles.map(({ id }) => id)).not.toContain(other.profiles.adviser)
    expect(profiles).toHaveLength(5)
  })
})
