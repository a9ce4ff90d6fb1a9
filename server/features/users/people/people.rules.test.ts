import { describe, expect, test } from 'vitest'
import { mayChangeStanding, mayGiveProfile } from './administrators.rules.ts'
import { mayAttach } from './hierarchy.rules.ts'

const ada = { name: 'Ada Ministre' }
const bob = { name: 'Bob Martin', active: true, inBranchOfUser: false }

describe('attaching a user', () => {
  test('ORG-30 refuses a manager of their own branch, naming both', () => {
    expect(mayAttach(ada, { ...bob, inBranchOfUser: true })).toEqual({
      ok: false,
      code: 'users.cycle',
      values: { user: 'Ada Ministre', manager: 'Bob Martin' },
    })
  })

  test('ORG-22 refuses an inactive manager', () => {
    expect(mayAttach(ada, { ...bob, active: false })).toMatchObject({ code: 'users.manager_inactive' })
  })

  test.each([[bob], [null]])('ORG-30 accepts %o', (manager) => {
    expect(mayAttach(ada, manager)).toEqual({ ok: true })
  })
})

describe('the last administrator', () => {
  const active = { active: true, isAdministrator: true }
  test.each([
    [{ active: false, isAdministrator: true }],
    [{ active: true, isAdministrator: false }],
    [{ active: false, isAdministrator: false }],
  ])('ORG-11 does not become %o', (after) => {
    expect(mayChangeStanding(ada, active, after, 0)).toMatchObject({ ok: false, code: 'users.last_administrator' })
    expect(mayChangeStanding(ada, active, after, 1)).toEqual({ ok: true })
  })

  test('ORG-11 concerns nobody else', () => {
    const inactive = { active: false, isAdministrator: true }
    expect(mayChangeStanding(ada, inactive, { active: false, isAdministrator: false }, 0)).toEqual({ ok: true })
    expect(mayChangeStanding(ada, active, active, 0)).toEqual({ ok: true })
  })

  test('ORG-10 a profile that is not valid is given to nobody', () => {
    expect(mayGiveProfile({ label: 'Stagiaire', valid: false, custom: false })).toMatchObject({
      values: { profile: 'Stagiaire' },
    })
    expect(mayGiveProfile({ label: 'Stagiaire', valid: true, custom: false })).toEqual({ ok: true })
  })
})
