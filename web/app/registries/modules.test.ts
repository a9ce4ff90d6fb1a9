import { expect, test } from 'vitest'
import { moduleOf } from './modules.ts'

test.each([
  ['/', 'home'],
  ['/pilotage/affaires', 'dashboard'],
  ['/contacts', 'contacts'],
  ['/contacts/client', 'contacts'],
  ['/affaires/0197', 'contacts'],
  ['/contactsx', undefined],
  ['/ma-fiche', undefined],
])('%s belongs to %s', (pathname, key) => {
  expect(moduleOf(pathname)?.key).toBe(key)
})
