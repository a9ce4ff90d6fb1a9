import { expect, test } from 'vitest'
import { z } from 'zod'
import { operation } from '#contract/kernel/operation.ts'
import { readInput } from './read-input.ts'

const list = operation({
  method: 'GET',
  path: '/things/:thingId',
  right: 'self',
  summary: 'Essai',
  input: z.object({
    thingId: z.uuid(),
    search: z.string().default(''),
    ownerId: z.uuid().nullable(),
    limit: z.int().default(50),
    kinds: z.array(z.enum(['a', 'b'])).default([]),
    open: z.boolean().optional(),
  }),
  output: z.object({}),
})
const thingId = '019a0000-0000-7000-8000-000000000001'
const read = (query: Record<string, string>) => readInput(list, { params: { thingId }, query, body: undefined })

test('an address holds text: numbers, lists, booleans and nothing are read back as the contract wants them', () => {
  expect(read({ search: '12', ownerId: 'null', limit: '10', kinds: '["a"]', open: 'true' })).toEqual({
    thingId,
    search: '12',
    ownerId: null,
    limit: 10,
    kinds: ['a'],
    open: true,
  })
  expect(read({ search: 'null', ownerId: thingId })).toMatchObject({ search: 'null', ownerId: thingId })
})

test('every fault is said at once, on its field', () => {
  expect(() => read({ ownerId: 'x', limit: 'beaucoup' })).toThrow(
    expect.objectContaining({
      code: 'invalid_input',
      issues: [expect.objectContaining({ path: ['ownerId'] }), expect.objectContaining({ path: ['limit'] })],
    }),
  )
})
