import { expect, test } from 'vitest'
import { safeReturn } from './safe-return.ts'

test.each([
  'https://ailleurs.fr',
  '//ailleurs.fr',
  '/\\ailleurs.fr',
  'javascript:alert(1)',
  '/\t/ailleurs.fr',
  '',
  undefined,
  '/connexion?retour=/',
])('SEC-4 %j leads home after signing in', (address) => expect(safeReturn(address)).toBe('/'))

test.each(['/', '/contacts/client?tri=nom', '/pilotage/affaires?modele=1#bilan'])('%s is kept', (address) => {
  expect(safeReturn(address)).toBe(address)
})
