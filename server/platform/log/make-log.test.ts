import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { makeLog } from './make-log.ts'

test('SEC-5 an error is logged without the values of the row it is about', () => {
  const out = new PassThrough()
  const log = makeLog({ logLevel: 'info' }, out)
  const about = { code: '23505', detail: 'Key (email)=(jean@exemple.fr) exists.', client: { queries: ['select 1'] } }
  log.error({ err: Object.assign(new Error('duplicate key'), about) }, 'unexpected')
  const line = String(out.read())
  expect(line).toContain('23505')
  expect(line).toContain('duplicate key')
  expect(line).not.toContain('jean@exemple.fr')
  expect(line).not.toContain('select 1')
})
