import { expect, test } from 'vitest'
import { datesInOrder, mayKeep } from './documents.rules.ts'

test.each([
  ['facture.pdf', 12, null],
  ['photo.JPG', 12, null],
  ['contrat.docx', 12, null],
  ['sans extension', 12, null],
  ['facture.pdf.exe', 12, 'document.dangerous'],
  ['facture.exe. .', 12, 'document.dangerous'],
  ['page.HTML', 12, 'document.dangerous'],
  ['dessin.svg', 12, 'document.dangerous'],
  ['macros.xlsm', 12, 'document.dangerous'],
  ['vide.pdf', 0, 'document.empty'],
])('SEC-4 « %s » of %d bytes: %s', (name, size, refused) => {
  const verdict = mayKeep({ name, size })
  expect(verdict.ok ? null : verdict.code).toBe(refused)
})

test('a document does not expire before its own day', () => {
  expect(datesInOrder('2026-01-02', '2026-01-01').ok).toBe(false)
  expect([datesInOrder('2026-01-02', '2026-01-02').ok, datesInOrder(null, '2026-01-02').ok]).toEqual([true, true])
})
