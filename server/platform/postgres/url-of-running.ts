import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { accountFor } from './account.ts'
import { clusterHome } from './cluster-home.ts'
import { database, superuser } from './create-cluster.ts'
import { isPostmasterOf, readPostmasterPid } from './postmaster-pid.ts'

/** Address of the PostgreSQL that a Sillage going on right now has on `dataDir`; undefined when none does. */
export function urlOfRunning(dataDir: string, stateDir = '/var/lib/sillage'): string | undefined {
  if (!existsSync(join(dataDir, 'postgres'))) return undefined
  const folder = realpathSync(dataDir)
  const { cluster, passwordFile } = clusterHome(folder, accountFor(join(folder, 'postgres')), stateDir)
  const running = readPostmasterPid(cluster)
  if (running?.status !== 'ready' || !isPostmasterOf(running.pid, cluster)) return undefined
  return `postgres://${superuser}:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${running.port}/${database}`
}
