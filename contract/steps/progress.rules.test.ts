import { describe, expect, test } from 'vitest'
import { backOfficeCells, progressOf } from './progress.rules.ts'
import { aStep, anAction, anOccurrence, cancelled, done, open, steps } from './steps.samples.ts'

describe('DEAL-81 progress', () => {
  test('DEAL-81 counts validated steps, each once, and the mandatory ones apart', () => {
    const occurrences = [done(1), done(1), open(2), done(3), anOccurrence({ status: 'done' })]
    expect(progressOf(steps('MMoM'), occurrences)).toEqual({ done: 2, total: 4, mandatoryDone: 1, mandatoryTotal: 3 })
    expect(progressOf([], [])).toEqual({ done: 0, total: 0, mandatoryDone: 0, mandatoryTotal: 0 })
  })
})

describe('DEAL-81 the « back office » view', () => {
  const tick = (actionId: string, at: string, by = 'user-1') => ({ actionId, at, by })
  const step = aStep(1, { actions: [anAction(2, { traced: true }), anAction(1, { traced: true }), anAction(3)] })

  test('DEAL-81 shows each step in order with its state', () => {
    const occurrences = [done(1), open(1), cancelled(2), open(3, { status: 'doing' }), cancelled(3)]
    const cells = backOfficeCells(steps('MoMM').toReversed(), occurrences)
    expect(cells.map(({ stepId, state }) => [stepId, state])).toEqual([
      ['step-1', 'done'],
      ['step-2', 'dropped'],
      ['step-3', 'under_way'],
      ['step-4', 'not_begun'],
    ])
  })

  test('DEAL-81 shows traced actions only, in their order, with their latest tick', () => {
    const occurrences = [
      done(1, { ticks: [tick('action-1', '2026-03-03T10:00:00.000Z'), tick('action-3', '2026-03-03T10:00:00.000Z')] }),
      open(1, { ticks: [tick('action-1', '2026-03-04T10:00:00.000Z', 'user-2')] }),
      open(2, { ticks: [tick('action-2', '2026-03-04T10:00:00.000Z')] }),
    ]
    expect(backOfficeCells([step], occurrences)[0]?.traced).toEqual([
      { actionId: 'action-1', label: 'Action 1', tick: tick('action-1', '2026-03-04T10:00:00.000Z', 'user-2') },
      { actionId: 'action-2', label: 'Action 2', tick: null },
    ])
  })

  test('DEAL-81 gives the date of the last validation', () => {
    const occurrences = [done(1, { validatedAt: '2026-03-09T10:00:00.000Z' }), done(1), open(1)]
    expect(backOfficeCells([step], occurrences)[0]?.validatedAt).toBe('2026-03-09T10:00:00.000Z')
    expect(backOfficeCells([step], [open(1)])[0]?.validatedAt).toBeNull()
  })
})
