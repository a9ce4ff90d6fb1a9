import { expect, test } from 'vitest'
import { endsOf, mayRelate, readRole, roleLabel, roleWord } from './relations.rules.ts'
import { isSymmetric, RELATION_KIND_CODES } from './relations.types.ts'

const person = (id: string) => ({ id, kind: 'person', name: `Personne ${id}` }) as const
const company = (id: string) => ({ id, kind: 'organisation', name: `Société ${id}` }) as const

test.each([
  ['child', person('a'), company('b'), 'Société b'],
  ['spouse', company('a'), person('b'), 'Société a'],
  ['manager', person('a'), person('b'), 'Personne a'],
  ['beneficial_owner', company('a'), company('b'), 'Société b'],
] as const)('CON-4 %s is impossible between these, and says because of whom', (kind, from, to, name) => {
  expect(mayRelate(kind, from, to)).toMatchObject({ ok: false, code: 'relation.kind_impossible', values: { name } })
})

test('CON-4 no relation to oneself; a company may have a company as associate or manager', () => {
  expect(mayRelate('other_family', person('a'), person('a'))).toMatchObject({ code: 'relation.to_oneself' })
  expect(mayRelate('associate', company('a'), company('b')).ok).toBe(true)
  expect(mayRelate('manager', company('a'), company('b')).ok).toBe(true)
  expect(mayRelate('notary', company('a'), person('b')).ok).toBe(true)
})

test.each(RELATION_KIND_CODES.map((kind) => [kind] as const))(
  'CON-4 %s: its word is read again; its inverse is kept the other way round',
  (kind) => {
    const [a, b] = [person('a'), person('b')]
    for (const word of [kind, `${kind}:inverse`]) {
      const role = readRole(word)
      if (!isSymmetric(kind)) expect(roleWord(role)).toBe(word)
      const seen = endsOf(role, a, b, isSymmetric(kind))
      const fromTheOther = endsOf({ ...role, inverse: !role.inverse }, b, a, isSymmetric(kind))
      expect(seen).toEqual(fromTheOther)
    }
  },
)

test('CON-4 the two directions each have their word', () => {
  expect(roleLabel(readRole('child'))).toBe('Enfant')
  expect(roleLabel(readRole('child:inverse'))).toBe('Parent')
  expect(roleLabel(readRole('spouse:inverse'))).toBe('Conjoint')
  const own = { name: 'Parrain', inverseName: 'Filleul' }
  expect(roleLabel(readRole('0192:inverse'), own)).toBe('Filleul')
})
