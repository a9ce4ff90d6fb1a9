import { expect, test } from 'vitest'
import { FIRM_LABELS } from './firm.labels.ts'
import { FirmCard } from './firm.shapes.ts'
import { FIRM_VARIABLES } from './firm.variables.ts'

const empty = FirmCard.parse({ name: 'Cabinet Duparc', siren: null, oriasNumber: null })
const full: FirmCard = {
  ...empty,
  line1: '12 rue de la Paix',
  postcode: '75002',
  town: 'Paris',
  phone: '+33142000000',
  legalForm: 'SAS',
  siren: '404833048',
  capitalCents: 1_000_000,
  registryTown: 'Paris',
  vatNumber: 'FR83404833048',
  oriasNumber: '07001234',
  iasCategories: ['COA'],
}
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const valuesOf = (firm: FirmCard) => Object.fromEntries(FIRM_VARIABLES.map(({ code, valueOf }) => [code, plain(valueOf(firm))]))

test('ORG-1 every field of the firm is a variable, each code once', () => {
  const codes = FIRM_VARIABLES.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  const labels = FIRM_VARIABLES.map(({ label }) => label)
  expect(labels).toEqual(expect.arrayContaining(Object.values(FIRM_LABELS)))
})

test('ORG-1 what is not known is empty, never « null »', () => {
  const { 'cabinet.nom': name, 'cabinet.mentions': notice, ...others } = valuesOf(empty)
  expect([name, notice]).toEqual(['Cabinet Duparc', 'Cabinet Duparc'])
  expect(new Set(Object.values(others))).toEqual(new Set(['']))
})

test('ORG-1 values are written the French way', () => {
  expect(valuesOf(full)).toMatchObject({
    'cabinet.telephone': '01 42 00 00 00',
    'cabinet.siren': '404 833 048',
    'cabinet.capital': '10 000 €',
    'cabinet.tva': 'FR 83 404 833 048',
    'cabinet.orias': '07 001 234',
    'cabinet.categories_ias': 'Courtier d’assurance ou de réassurance (COA)',
    'cabinet.adresse': '12 rue de la Paix, 75002 Paris',
    'cabinet.mentions': 'Cabinet Duparc SAS au capital de 10 000 € – RCS Paris 404 833 048 – ORIAS n° 07 001 234 (www.orias.fr)',
  })
})
