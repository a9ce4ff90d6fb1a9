import { expect, test } from 'vitest'
import { dueState } from './due.rules.ts'
import { DUE_LOOKS } from './steps.labels.ts'
import type { DueState, RunStage } from './steps.types.ts'

const NOW = '2026-03-28T12:00:00.000Z'
const cases: readonly [string, string | null, RunStage, DueState][] = [
  ['passed a millisecond ago', '2026-03-28T11:59:59.999Z', 'running', 'late'],
  ['passed a year ago', '2025-03-28T12:00:00.000Z', 'running', 'late'],
  ['due now', '2026-03-28T12:00:00.000Z', 'running', 'soon'],
  ['one millisecond under 24 h', '2026-03-29T11:59:59.999Z', 'running', 'soon'],
  ['24 h away exactly, over a change of hour', '2026-03-29T12:00:00.000Z', 'running', 'normal'],
  ['far away', '2026-06-01T12:00:00.000Z', 'running', 'normal'],
  ['no due date', null, 'running', 'normal'],
  ['waiting for reconciliation, date passed', '2026-01-01T12:00:00.000Z', 'held', 'normal'],
  ['over, date passed', '2026-01-01T12:00:00.000Z', 'over', 'over'],
  ['over, no date', null, 'over', 'over'],
]

test.each(cases)('DEAL-43 %s', (_, dueAt, stage, expected) => expect(dueState(dueAt, stage, NOW)).toBe(expected))

test('DEAL-43 reads instants written with and without milliseconds alike', () => {
  expect(dueState('2026-03-28T12:00:00Z', 'running', '2026-03-28T12:00:00.500Z')).toBe('late')
})

test('DEAL-43 red, orange, grey and the standard colour, each with its own icon and word', () => {
  expect([DUE_LOOKS.late.colour, DUE_LOOKS.soon.colour, DUE_LOOKS.normal.colour, DUE_LOOKS.over.colour]).toEqual([
    'red',
    'orange',
    'grey',
    'standard',
  ])
  const looks = Object.values(DUE_LOOKS)
  expect(new Set(looks.map(({ icon }) => icon)).size).toBe(looks.length)
  expect(new Set(looks.map(({ label }) => label)).size).toBe(looks.length)
})
