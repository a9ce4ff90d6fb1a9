import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { readSettings } from '#platform/config/settings.ts'
import { runWorker } from '#platform/jobs/run-worker.ts'
import { makeLog } from '#platform/log/make-log.ts'
import { allChores } from './all-chores.ts'
import { allJobs } from './all-jobs.ts'
import { openRuntime } from './open-program.ts'
import type { Undo } from './open-program.ts'

/** The `worker` role in its thread (start-worker-thread.ts), on the database that the program opened. */
const { databaseUrl } = z.object({ databaseUrl: z.string() }).parse(workerData)
const undo: Undo = []
const settings = readSettings(process.env)
const runtime = await openRuntime(settings, makeLog(settings), databaseUrl, undo)
const runner = await runWorker(runtime, allJobs, allChores)
undo.push(() => runner.stop())

parentPort?.once('message', () => {
  void (async () => {
    while (undo.length) await undo.pop()?.()
    process.exit()
  })()
})
parentPort?.postMessage('ready')
