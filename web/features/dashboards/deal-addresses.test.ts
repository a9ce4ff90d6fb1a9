import { describe, expect, test } from 'vitest'
import { queryIn } from '#web/kit/list/filters/address.ts'
import type { ListFilter } from '#web/kit/list/list.types.ts'
import { detailAddress, filterOf, selectionOf } from './deal-addresses.ts'

const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }))
const filters: readonly ListFilter[] = [
  { kind: 'choice', multiple: true, key: 'modele', label: 'Modèle', options: options(['m1', 'm2']) },
  { kind: 'choice', multiple: true, key: 'etat', label: 'État', options: options(['signed', 'sent']) },
  { kind: 'choice', multiple: true, key: 'etape', label: 'Étape', options: options(['1', '2']) },
  { kind: 'days', key: 'signature', label: 'Signature' },
]
const read = (address: string) => {
  const search = Object.fromEntries(new URL(address, 'http://ici').searchParams)
  return queryIn(search, { filters, sortable: new Set(), defaultSort: undefined })
}

describe('UX-6 a figure leads to the very deals it counts', () => {
  test('what a figure writes in its address is what the list asks the server', () => {
    const address = detailAddress({ templateIds: ['m2'], states: ['signed', 'sent'], steps: [2] }, { vue: 'back-office' })
    expect(address).toMatch(/^\/pilotage\/affaires\?/)
    expect(filterOf(read(address))).toMatchObject({ templateIds: ['m2'], states: ['signed', 'sent'], steps: [2], situations: [] })
  })

  test('no filter, no question mark', () => expect(detailAddress({ templateIds: [] })).toBe('/pilotage/affaires'))

  test('a range of days open on one side stays open', () => {
    expect(filterOf(read('/x?signature=2026-01-01..')).signed).toEqual({ from: '2026-01-01', to: null })
    expect(filterOf(read('/x')).signed).toBeNull()
  })

  test('everything but some rows keeps its filter', () => {
    const { filters: values, search } = read('/x?etat=signed&q=dupont')
    expect(selectionOf({ all: true, filter: { filters: values, search }, except: ['d1'] })).toMatchObject({
      all: true,
      filter: { states: ['signed'], search: 'dupont' },
      except: ['d1'],
    })
    expect(selectionOf({ all: false, ids: ['d1'] })).toEqual({ all: false, ids: ['d1'] })
  })
})
