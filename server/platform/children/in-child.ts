/**
 * What a module run by `runChild` uses. A thread of it watches over memory and over the parent, since the work itself may
 * keep the main thread busy.
 */
import { Worker } from 'node:worker_threads'

/** Begins the watch and gives what was asked. */
export function readRequest(): unknown {
  const [, , request = '{}', limits = '{}'] = process.argv
  const workerData = { ...JSON.parse(limits), parent: process.ppid }
  new Worker(new URL('./watch.worker.ts', import.meta.url), { workerData }).unref()
  return JSON.parse(request)
}

export function answerParent(message: object): void {
  process.send?.(message, () => process.exit(0))
}
