/** Ends the reading process when its parent is gone, or when it takes more memory or processor than a file of contacts may. */
import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { CHILD_MAX_CPU_SECONDS, CHILD_MAX_RSS } from './limits.ts'

const { parent } = z.object({ parent: z.number() }).parse(workerData)

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

setInterval(() => {
  const orphan = process.ppid !== parent
  if (orphan || process.memoryUsage.rss() > CHILD_MAX_RSS || cpuSeconds() > CHILD_MAX_CPU_SECONDS) {
    process.kill(process.pid, 'SIGKILL')
  }
}, 200)
