import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canCross, canRead } from './reach.ts'

const folder = mkdtempSync(join(tmpdir(), 'sillage-reach-'))
const inner = join(folder, 'inner')
const file = join(inner, 'file')
const stranger = { uid: 4_000_001, gid: 4_000_001 }

beforeAll(() => {
  mkdirSync(inner)
  writeFileSync(file, '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what an account can reach', () => {
  test('nothing below a folder closed to it, however open what is inside', () => {
    modes({ outer: 0o700, inner: 0o777, file: 0o777 })
    expect(canCross(inner, stranger)).toBe(false)
    expect(canRead(file, stranger)).toBe(false)
  })

  test('a file closed to it is not readable', () => {
    modes({ outer: 0o711, inner: 0o711, file: 0o640 })
    expect(canCross(inner, stranger)).toBe(true)
    expect(canRead(file, stranger)).toBe(false)
  })

  test('what is missing is not readable', () => {
    expect(canRead(join(inner, 'missing'), stranger)).toBe(false)
  })

  test('owner and group are looked at before the others', () => {
    modes({ outer: 0o711, inner: 0o711, file: 0o044 })
    const { uid, gid } = statSync(file)
    expect(canRead(file, { uid, gid })).toBe(false)
    expect(canRead(file, { uid: stranger.uid, gid })).toBe(true)
    expect(canRead(file, stranger)).toBe(true)
  })
})

function modes(each: { outer: number; inner: number; file: number }): void {
  chmodSync(folder, each.outer)
  chmodSync(inner, each.inner)
  chmodSync(file, each.file)
}
