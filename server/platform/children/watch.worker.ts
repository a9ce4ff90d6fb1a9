/** Ends the child when its parent is gone, or when it takes more memory or processor than it was allowed. */
import { workerData } from 'node:worker_threads'
import { z } from 'zod'

const { parent, maxRss, maxCpuSeconds } = z
  .object({ parent: z.number(), maxRss: z.number(), maxCpuSeconds: z.number() })
  .parse(workerData)

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

setInterval(() => {
  const orphan = process.ppid !== parent
  if (orphan || process.memoryUsage.rss() > maxRss || cpuSeconds() > maxCpuSeconds) {
    process.kill(process.pid, 'SIGKILL')
  }
}, 200)
