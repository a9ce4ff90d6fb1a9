import { expect, test } from 'vitest'
import { z } from 'zod'
import { operation } from '#contract/kernel/operation.ts'
import { fileAddress, requestOf } from './address.ts'

test('refuses an address with a hole', () => {
  expect(() => requestOf({ method: 'GET', path: '/contacts/:contactId' }, { contactId: '' })).toThrow('contactId is missing')
})

test('writes the fields of a read in the address: text as it is, lists and objects as JSON, nothing for undefined', () => {
  const input = {
    contactId: 'a/b',
    search: 'Dé & fils',
    limit: 50,
    mine: true,
    types: ['client'],
    order: { by: 'name' },
    from: undefined,
  }
  const { url, body } = requestOf({ method: 'GET', path: '/contacts/:contactId/events' }, input)
  const query = new URL(url, 'http://x').searchParams
  expect(url).toMatch(/^\/api\/contacts\/a%2Fb\/events\?/)
  expect(Object.fromEntries(query)).toEqual({
    search: 'Dé & fils',
    limit: '50',
    mine: 'true',
    types: '["client"]',
    order: '{"by":"name"}',
  })
  expect(body).toBeUndefined()
})

test('a deletion carries its input in the address too', () => {
  expect(requestOf({ method: 'DELETE', path: '/deals/:dealId' }, { dealId: '1', version: 3 })).toEqual({
    url: '/api/deals/1?version=3',
    body: undefined,
  })
})

test('a write sends what is not in its address as a body', () => {
  expect(requestOf({ method: 'PUT', path: '/deals/:dealId' }, { dealId: '1', version: 3 })).toEqual({
    url: '/api/deals/1',
    body: { version: 3 },
  })
})

test('gives the address of a download', () => {
  const exportDeals = operation({
    method: 'GET',
    path: '/deals/export',
    right: 'deal.see',
    summary: 'Exporte',
    transport: 'file',
    input: z.object({ state: z.string().optional() }),
    output: z.object({}),
  })
  expect(fileAddress(exportDeals, { state: 'open' })).toBe('/api/deals/export?state=open')
})
