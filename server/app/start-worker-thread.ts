import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/**
 * PERF-4: jobs have a thread of their own, so that an import or an export leaves the web's thread to requests. Its heap has
 * limits of its own: what is thrown away is taken back early, instead of growing to what the machine would let it have. The
 * check of the largest file (100,000 lines) remembers some 200 MB.
 */
const YOUNG_MEGABYTES = 12
const OLD_MEGABYTES = 1024

/** The `worker` role. An error that nothing caught ends the program, as one of its own would. */
export async function startWorkerThread(databaseUrl: string): Promise<{ stop(): Promise<void> }> {
  const thread = new Worker(new URL('./worker.thread.ts', import.meta.url), {
    workerData: { databaseUrl },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: OLD_MEGABYTES },
  })
  await once(thread, 'message')
  const ended = once(thread, 'exit')
  thread.on('error', (error) => {
    throw error
  })
  return {
    async stop() {
      thread.postMessage('stop')
      await ended
    },
  }
}
