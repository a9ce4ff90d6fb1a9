import { setTimeout as sleep } from 'node:timers/promises'

/** Asks `condition` every `every` ms; false when `within` ms have passed without a true answer. */
export async function waitUntil(
  condition: () => boolean,
  { within, every = 10 }: { within: number; every?: number },
): Promise<boolean> {
  const end = performance.now() + within
  while (!condition()) {
    if (performance.now() > end) return false
    await sleep(every)
  }
  return true
}
