/**
 * SEC-1: failed sign-ins slow the next ones down and never shut the right person out. Tries are counted three ways: for
 * this login from this address, for this login from anywhere, for this address whatever the login. After the free ones,
 * the wait doubles from 1 to 30 seconds; it is forgotten after an hour without a try. A refused try counts for nothing.
 * Where this login has already succeeded from this address, strangers' failures elsewhere do not slow it.
 */
export const COUNTED = ['pair', 'login', 'address'] as const
export type Counted = (typeof COUNTED)[number]

export interface Tries {
  readonly failures: number
  /** Instants, ISO 8601 UTC. */
  readonly lastAt: string
  readonly succeededAt: string | null
}

const FREE: Readonly<Record<Counted, number>> = { pair: 5, login: 20, address: 30 }
const LONGEST_SECONDS = 30
const HOUR_MS = 3_600_000
const KNOWN_FOR_MS = 90 * 86_400_000

const since = (instant: string, now: string): number => Date.parse(now) - Date.parse(instant)

/** Failures that still count. */
export const failuresNow = ({ failures, lastAt }: Tries, now: string): number => (since(lastAt, now) > HOUR_MS ? 0 : failures)

function waitOf(counted: Counted, tries: Tries, now: string): number {
  const beyond = failuresNow(tries, now) - FREE[counted]
  if (beyond < 0) return 0
  const delay = Math.min(LONGEST_SECONDS, 2 ** Math.min(beyond, 5))
  return Math.max(0, Math.ceil(delay - since(tries.lastAt, now) / 1000))
}

/** @returns seconds to wait before the next try; 0 when it may be made now. */
export function secondsToWait(tries: Readonly<Record<Counted, Tries>>, now: string): number {
  const succeededAt = tries.pair.succeededAt
  const known = succeededAt !== null && since(succeededAt, now) < KNOWN_FOR_MS
  return Math.max(
    ...COUNTED.filter((counted) => !(known && counted === 'login')).map((counted) => waitOf(counted, tries[counted], now)),
  )
}
