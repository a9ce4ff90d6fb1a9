import { describe, expect, test } from 'vitest'
import { mandatoryLeft, nextMandatory, proposedStep, selectableSteps } from './gating.rules.ts'
import { anOccurrence, cancelled, done, open, steps } from './steps.samples.ts'
import type { Occurrence } from './steps.types.ts'

const places = (some: readonly { position: number }[]): string => some.map(({ position }) => position).join(' ')

interface Case {
  readonly name: string
  readonly pattern: string
  readonly occurrences: readonly Occurrence[]
  readonly selectable: string
  readonly proposed: number | null
}

const cases: readonly Case[] = [
  { name: 'nothing done: the first, mandatory', pattern: 'MoM', occurrences: [], selectable: '1', proposed: 1 },
  { name: 'optional ones before the next mandatory one', pattern: 'ooMoM', occurrences: [], selectable: '1 2 3', proposed: 1 },
  { name: 'no mandatory step: all of them', pattern: 'ooo', occurrences: [], selectable: '1 2 3', proposed: 1 },
  { name: 'no step at all', pattern: '', occurrences: [], selectable: '', proposed: null },
  {
    name: 'a done step stays, the next mandatory one opens',
    pattern: 'MoMM',
    occurrences: [done(1)],
    selectable: '1 2 3',
    proposed: 2,
  },
  { name: 'a created task is not validation', pattern: 'MMM', occurrences: [open(1)], selectable: '1', proposed: 1 },
  {
    name: 'a task under way is not validation',
    pattern: 'MMM',
    occurrences: [open(1, { status: 'doing' })],
    selectable: '1',
    proposed: 1,
  },
  {
    name: 'a created appointment is not validation',
    pattern: 'MM',
    occurrences: [open(1, { kind: 'appointment' })],
    selectable: '1',
    proposed: 1,
  },
  {
    name: 'a created reminder is not validation',
    pattern: 'MM',
    occurrences: [open(1, { kind: 'reminder' })],
    selectable: '1',
    proposed: 1,
  },
  {
    name: 'an e-mail not sent is not validation',
    pattern: 'MM',
    occurrences: [open(1, { kind: 'email' })],
    selectable: '1',
    proposed: 1,
  },
  {
    name: 'a cancelled event never validates',
    pattern: 'MM',
    occurrences: [cancelled(1), cancelled(1)],
    selectable: '1',
    proposed: 1,
  },
  {
    name: 'a missed appointment does not validate',
    pattern: 'MM',
    occurrences: [open(1, { status: 'no_show' })],
    selectable: '1',
    proposed: 1,
  },
  {
    name: 'one done among several validates',
    pattern: 'MM',
    occurrences: [cancelled(1), done(1), open(1)],
    selectable: '1 2',
    proposed: 2,
  },
  { name: 'an optional step may be skipped', pattern: 'oMoM', occurrences: [done(2)], selectable: '1 2 3 4', proposed: 3 },
  {
    name: 'an unplanned event validates nothing',
    pattern: 'MM',
    occurrences: [anOccurrence({ status: 'done' })],
    selectable: '1',
    proposed: 1,
  },
  {
    name: 'after a repetition the furthest done counts',
    pattern: 'MMM',
    occurrences: [done(2), done(1)],
    selectable: '1 2 3',
    proposed: 3,
  },
  {
    name: 'everything done: all again, nothing proposed',
    pattern: 'MoM',
    occurrences: [done(1), done(2), done(3)],
    selectable: '1 2 3',
    proposed: null,
  },
  {
    name: 'the last done, an optional one skipped',
    pattern: 'MoM',
    occurrences: [done(1), done(3)],
    selectable: '1 2 3',
    proposed: null,
  },
  {
    name: 'CAMP-6 a mandatory step that appeared behind is proposed first',
    pattern: 'MMM',
    occurrences: [done(1), done(3)],
    selectable: '1 2',
    proposed: 2,
  },
]

describe('DEAL-50 which steps can be added, and which is proposed', () => {
  test.each(cases)('DEAL-50 $name', ({ pattern, occurrences, selectable, proposed }) => {
    const planned = steps(pattern)
    expect(places(selectableSteps(planned, occurrences))).toBe(selectable)
    expect(proposedStep(planned, occurrences)?.position ?? null).toBe(proposed)
  })

  test('DEAL-50 reads the order from the positions, not from the list', () => {
    const planned = steps('MoM').toReversed()
    expect(places(selectableSteps(planned, [done(1)]))).toBe('1 2 3')
    expect(proposedStep(planned, [done(1)])?.position).toBe(2)
    expect(nextMandatory(planned, [done(1)])?.position).toBe(3)
  })

  test('DEAL-55 lists the mandatory steps left, in order', () => {
    expect(places(mandatoryLeft(steps('MoMM').toReversed(), [done(1), open(3)]))).toBe('3 4')
    expect(mandatoryLeft(steps('Mo'), [done(1)])).toEqual([])
  })
})
