import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeOperation, readWish } from './new-operation.ts'

const args = ['deals', 'close-deal', 'POST', '/deals/:dealId/closure', 'deal.edit']

test('says what is wrong with a wish', () => {
  expect(() => readWish(['Deals', 'close', 'GRAB', 'deals', ''])).toThrow(/feature.*\n.*name.*\n.*method.*\n.*path.*\n.*right/)
})

test('makes contract, use case and test, each named after the operation', async () => {
  const root = await mkdtemp(join(tmpdir(), 'new-operation-'))
  const written = await makeOperation(root, readWish(args))
  expect(written).toEqual([
    'server/features/deals/close-deal.ts',
    'server/features/deals/close-deal.test.ts',
    'contract/deals/deals.contract.ts',
  ])
  const contract = await readFile(join(root, 'contract/deals/deals.contract.ts'), 'utf8')
  expect(contract).toContain(
    "export const closeDeal = operation({\n  method: 'POST',\n  path: '/deals/:dealId/closure',\n  right: 'deal.edit'",
  )
  expect(contract).toContain('dealId: Id')
})

test('never writes over what stands', async () => {
  const root = await mkdtemp(join(tmpdir(), 'new-operation-'))
  await makeOperation(root, readWish(args))
  await expect(makeOperation(root, readWish(args))).rejects.toThrow('already stands')
})
