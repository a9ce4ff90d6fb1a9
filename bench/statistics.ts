/** Milliseconds at p50, p95 and p99 of measured durations. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export function spreadOf(durations: readonly number[]): Spread {
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** How long each of `count` runs of `work` takes, one after the other. */
export async function timeEach(count: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const durations: number[] = []
  for (let n = 0; n < count; n++) {
    const started = performance.now()
    await work(n)
    durations.push(performance.now() - started)
  }
  return durations
}

/** How many runs of `work` end per second with `clients` at once, over `seconds`. */
export async function ratePerSecond(clients: number, seconds: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const end = performance.now() + seconds * 1000
  const started = performance.now()
  let done = 0
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        await work(next++)
        done++
      }
    }),
  )
  return done / ((performance.now() - started) / 1000)
}
