import { expect, test } from 'vitest'
import { dueAfter } from './delays.rules.ts'

const cases: readonly [string, string, number | null, string, string | null][] = [
  ['no delay, no due date', '2026-03-02T08:00:00.000Z', null, 'Europe/Paris', null],
  ['zero days: at once', '2026-03-02T08:00:00.000Z', 0, 'Europe/Paris', '2026-03-02T08:00:00.000Z'],
  ['a week', '2026-03-02T08:00:00.000Z', 7, 'Europe/Paris', '2026-03-09T08:00:00.000Z'],
  [
    'over the end of winter time: same hour of the clock',
    '2026-03-28T08:00:00.000Z',
    2,
    'Europe/Paris',
    '2026-03-30T07:00:00.000Z',
  ],
  ['over the end of summer time', '2026-10-24T08:00:00.000Z', 2, 'Europe/Paris', '2026-10-26T09:00:00.000Z'],
  ['an hour that does not exist moves forward', '2026-03-28T01:30:00.000Z', 1, 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
  ['overseas, where the hour never changes', '2026-03-28T08:00:00.000Z', 2, 'Indian/Reunion', '2026-03-30T08:00:00.000Z'],
  ['over the end of a year', '2026-12-31T23:30:00.000Z', 1, 'Europe/Paris', '2027-01-01T23:30:00.000Z'],
  ['an instant without milliseconds', '2026-03-02T08:00:00Z', 1, 'Europe/Paris', '2026-03-03T08:00:00.000Z'],
]

test.each(cases)('DEAL-20 default delay: %s', (_, startsAt, days, zone, due) => {
  expect(dueAfter(startsAt, days, zone)).toBe(due)
})
