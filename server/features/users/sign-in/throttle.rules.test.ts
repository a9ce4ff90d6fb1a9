import { describe, expect, test } from 'vitest'
import type { Counted, Tries } from './throttle.rules.ts'
import { secondsToWait } from './throttle.rules.ts'

const now = '2026-11-22T10:00:00.000Z'
const ago = (seconds: number) => new Date(Date.parse(now) - seconds * 1000).toISOString()
const none: Tries = { failures: 0, lastAt: now, succeededAt: null }
const tries = (of: Partial<Record<Counted, Partial<Tries>>>) => ({
  pair: { ...none, ...of.pair },
  login: { ...none, ...of.login },
  address: { ...none, ...of.address },
})

describe('slowing sign-ins down', () => {
  test.each([
    [5, 0, 1],
    [6, 0, 2],
    [8, 0, 8],
    [10, 0, 30],
    [400, 0, 30],
    [10, 12, 18],
  ])('SEC-1 after %i failures, %i s ago, one waits %i s', (failures, seconds, wait) => {
    expect(secondsToWait(tries({ pair: { failures, lastAt: ago(seconds) } }), now)).toBe(wait)
  })

  test('SEC-1 many failures of one login from anywhere slow it, of one address too', () => {
    expect(secondsToWait(tries({ login: { failures: 25 } }), now)).toBe(30)
    expect(secondsToWait(tries({ address: { failures: 31 } }), now)).toBe(2)
  })

  test('SEC-1 the first tries are free', () => {
    expect(secondsToWait(tries({ pair: { failures: 4 }, login: { failures: 19 }, address: { failures: 29 } }), now)).toBe(0)
  })

  test('SEC-1 nobody waits more than thirty seconds, and an hour forgets', () => {
    expect(secondsToWait(tries({ pair: { failures: 5_000, lastAt: ago(30) } }), now)).toBe(0)
    expect(secondsToWait(tries({ pair: { failures: 5_000, lastAt: ago(3_601) } }), now)).toBe(0)
  })

  test('SEC-1 strangers do not slow the right person where they have already signed in', () => {
    const known = { succeededAt: ago(86_400 * 30) }
    expect(secondsToWait(tries({ pair: known, login: { failures: 900 } }), now)).toBe(0)
    expect(secondsToWait(tries({ pair: { ...known, failures: 7 }, login: { failures: 900 } }), now)).toBe(4)
    expect(secondsToWait(tries({ pair: { succeededAt: ago(86_400 * 91) }, login: { failures: 900 } }), now)).toBe(30)
  })
})
