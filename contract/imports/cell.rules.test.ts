import { describe, expect, test } from 'vitest'
import { maskCell } from './cell.rules.ts'

describe('cells before any mapping is known', () => {
  test('SEC-8 a social-security number is masked, as a text or as a number', () => {
    for (const cell of ['1 80 03 35 123 456 12', 180033512345608]) expect(maskCell(cell, false)).not.toBe(cell)
    expect(maskCell('anything', true)).not.toBe('anything')
  })

  test('a number with decimals is none, whatever its digits', () => {
    for (const cell of [-1.133_052_289_214_095_2e-59, 12.5]) expect(maskCell(cell, false)).toBe(cell)
  })
})
