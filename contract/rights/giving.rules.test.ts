import { describe, expect, test } from 'vitest'
import { hasEveryRight, mayAdminister, mayGiveRights, mayMoveBranch } from './giving.rules.ts'
import type { Powers } from './giving.rules.ts'
import type { Flag, Grants, Scope, ScopedPermission } from './permissions.types.ts'
import { everyRight, firstGrants, keptGrants, mayChangeProfile, mayDeleteProfile, namesOf } from './profiles.rules.ts'

const grants = (flags: readonly Flag[] = [], scopes: Partial<Record<ScopedPermission, Scope>> = {}): Grants => ({
  flags: new Set(flags),
  scopes: new Map(Object.entries(scopes) as [ScopedPermission, Scope][]),
})
const delegate = grants(['admin.access', 'contacts.export'], { 'deals.access': 'attached' })
const powers = (held: Grants, me: string, below: readonly string[] = [], siblings: readonly string[] = []): Powers => ({
  grants: held,
  reach: { own: [me], attached: [me, ...below], group: [me, ...below, ...siblings] },
})

describe('giving rights', () => {
  test('ORG-10 refuses a flag and a scope beyond one’s own, naming them', () => {
    const wanted = grants(['contacts.private'], { 'deals.access': 'group' })
    expect(mayGiveRights(delegate, null, wanted)).toEqual({
      ok: false,
      code: 'rights.beyond_own',
      values: { rights: 'Création de dossiers privés, Accès aux affaires' },
    })
  })

  test('ORG-10 what a profile already had stays, however much; what is added is judged', () => {
    const before = grants(['contacts.private'], { 'deals.access': 'group' })
    expect(mayGiveRights(delegate, before, grants(['contacts.private', 'contacts.export'], { 'deals.access': 'group' }))).toEqual(
      {
        ok: true,
      },
    )
    expect(mayGiveRights(delegate, before, grants(['contacts.private'], { 'deals.access': 'all' }))).toMatchObject({ ok: false })
    expect(mayGiveRights(delegate, before, grants())).toEqual({ ok: true })
  })

  test('ORG-11 an administrator gives everything', () => {
    expect(hasEveryRight(everyRight())).toBe(true)
    expect(hasEveryRight(delegate)).toBe(false)
    expect(mayGiveRights(everyRight(), null, everyRight())).toEqual({ ok: true })
  })
})

describe('administering an account', () => {
  const me = powers(delegate, 'me', ['below'])

  test('ORG-11 refuses one that has a right I lack, or reaches somebody I do not', () => {
    const above = { ...powers(grants(['contacts.private']), 'below'), name: 'Ada' }
    expect(mayAdminister(me, above)).toEqual({ ok: false, code: 'rights.account_beyond_own', values: { user: 'Ada' } })
    expect(mayAdminister(me, { ...powers(grants([], { 'deals.access': 'own' }), 'other'), name: 'Bob' })).toMatchObject({
      ok: false,
    })
    expect(mayAdminister(me, { ...powers(grants([], { 'deals.access': 'all' }), 'below'), name: 'Bob' })).toMatchObject({
      ok: false,
    })
  })

  test('ORG-11 allows one within mine, and somebody just added who reaches nobody else', () => {
    expect(mayAdminister(me, { ...powers(grants([], { 'deals.access': 'own' }), 'below'), name: 'Bob' })).toEqual({ ok: true })
    const fresh = { ...powers(grants([], { 'deals.access': 'group' }), 'new', [], ['other']), name: 'Ève', fresh: 'new' }
    expect(mayAdminister(me, fresh)).toMatchObject({ ok: false })
    expect(mayAdminister(me, { ...fresh, reach: { own: ['new'], attached: ['new'], group: ['new', 'below'] } })).toEqual({
      ok: true,
    })
  })

  test('ORG-32 a branch is moved by whoever reaches all of it by every scope', () => {
    expect(mayMoveBranch(me, ['below'], 'Bob')).toMatchObject({ ok: false, code: 'rights.branch_beyond_own' })
    expect(mayMoveBranch(powers(everyRight(), 'me'), ['anybody'], 'Bob')).toEqual({ ok: true })
  })
})

describe('profiles', () => {
  const profile = { id: 'p', label: 'Manager', isAdministrator: false, valid: true, custom: false }

  test('ORG-11 « Administrateur » is neither changed nor deleted; ORG-23 nobody changes their own', () => {
    const administrator = { ...profile, label: 'Administrateur', isAdministrator: true }
    expect(mayChangeProfile(administrator, 'x')).toMatchObject({ code: 'rights.administrator_fixed' })
    expect(mayDeleteProfile(administrator, [])).toMatchObject({ code: 'rights.administrator_fixed' })
    expect(mayChangeProfile(profile, 'p')).toMatchObject({ code: 'rights.own_profile' })
    expect(mayChangeProfile(profile, 'x')).toEqual({ ok: true })
  })

  test('ORG-10 one that somebody has is not deleted, saying who', () => {
    expect(mayDeleteProfile(profile, ['Ada'])).toMatchObject({ code: 'rights.profile_used', values: { who: 'Ada' } })
    expect(mayDeleteProfile(profile, ['Ada', 'Bob'])).toMatchObject({
      code: 'rights.profile_used_by_many',
      values: { who: 'Ada et Bob', count: 2 },
    })
    expect(namesOf(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c, d, e et 1 autre')
    expect(mayDeleteProfile(profile, [])).toEqual({ ok: true })
  })

  test.each([
    ['none', false],
    ['own', false],
    ['attached', true],
    ['all', true],
  ] as const)('ORG-14 calendars seen %s: may those of others be modified? %s', (scope, kept) => {
    expect(keptGrants(grants(['calendar.modifyOthers'], { 'calendar.see': scope })).flags.has('calendar.modifyOthers')).toBe(kept)
  })

  test('ORG-14 a new profile may import contacts, and nothing else', () => {
    expect(firstGrants()).toEqual({ flags: new Set(['admin.importContacts']), scopes: new Map() })
  })
})
