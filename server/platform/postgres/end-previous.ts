import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../config/operator-error.ts'
import { isAlive, isPostmasterOf, readPostmasterPid } from './postmaster-pid.ts'
import { waitUntil } from './wait-until.ts'

/**
 * Clears what a killed run left in `cluster`. An orphan postmaster is asked to stop, so that the new one is our child and dies with us;
 * a lock file whose number now belongs to a stranger is removed, PostgreSQL alone would refuse to start.
 */
export async function endPrevious(cluster: string): Promise<void> {
  const left = readPostmasterPid(cluster)
  if (!left) return
  if (isPostmasterOf(left.pid, cluster)) await endPostmaster(left.pid, () => !isPostmasterOf(left.pid, cluster))
  else if (isAlive(left.pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** Fast shutdown (SIGINT); after a minute the immediate one (SIGQUIT), after which PostgreSQL replays its journal. */
export async function endPostmaster(pid: number, gone: () => boolean): Promise<void> {
  for (const [signal, within] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    signalIfAlive(pid, signal)
    if (await waitUntil(gone, { within })) return
  }
  throw new OperatorError(`PostgreSQL (processus ${pid}) ne s’arrête pas : arrêtez-le, puis relancez.`)
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone.
  }
}
