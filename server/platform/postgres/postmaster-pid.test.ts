import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isAlive, isPostmasterOf, readPostmasterPid } from './postmaster-pid.ts'

const folder = mkdtempSync(join(tmpdir(), 'sillage-pid-'))
const file = join(folder, 'postmaster.pid')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('no file, an empty one or nonsense is no lock', () => {
  expect(readPostmasterPid(folder)).toBeUndefined()
  for (const content of ['', 'hello\n', '-12\n', '12.5\n']) {
    writeFileSync(file, content)
    expect(readPostmasterPid(folder)).toBeUndefined()
  }
})

test('a server that is starting is not ready yet', () => {
  writeFileSync(file, '123\n/data\n1700000000\n5433\n')
  expect(readPostmasterPid(folder)).toEqual({ pid: 123, port: 5433, status: '' })
})

test('a server that accepts connections says ready', () => {
  writeFileSync(file, '123\n/data\n1700000000\n5433\n\n127.0.0.1\n   123   4\nready   \n')
  expect(readPostmasterPid(folder)).toEqual({ pid: 123, port: 5433, status: 'ready' })
})

test('a living process of ours is not the postmaster of that folder', () => {
  expect(isAlive(process.pid)).toBe(true)
  expect(isPostmasterOf(process.pid, folder)).toBe(false)
  expect(isAlive(4_194_304)).toBe(false)
})
