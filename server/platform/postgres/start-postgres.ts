import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../config/operator-error.ts'
import { accountFor } from './account.ts'
import { findBinaries } from './binaries.ts'
import { type ClusterHome, clusterHome, openDataDir } from './cluster-home.ts'
import { createClusterIfAbsent, database, superuser } from './create-cluster.ts'
import { endPrevious } from './end-previous.ts'
import { type Hold, holdFolder } from './hold-folder.ts'
import { runnableBinaries } from './runnable-binaries.ts'
import { type Postmaster, runPostmaster } from './run-postmaster.ts'
import { machineSettings, type ServerSettings } from './server-settings.ts'
import { runWindowsPostmaster } from './windows-postmaster.ts'

export interface PostgresOptions {
  /** Folder that holds the cluster (in `postgres/`), its password and its log; made when absent. */
  readonly dataDir: string
  /** PostgreSQL settings over those chosen for the machine. */
  readonly settings?: ServerSettings
  /** Told, in French, what the person at the terminal should know. */
  readonly say?: (sentence: string) => void
  /** Where root puts what cannot stand below a folder closed to others. */
  readonly stateDir?: string
  /** How long, in ms, a former Sillage that is ending may still hold the folder. */
  readonly patience?: number
}

export interface RunningPostgres {
  /** postgres://…@127.0.0.1:port/sillage, superuser. */
  readonly url: string
  /** Settles if PostgreSQL ends without having been asked to: the program should then end with an error, its next start recovers. */
  readonly lost: Promise<void>
  /** Fast shutdown: open transactions are rolled back. Idempotent. */
  stop(): Promise<void>
}

/** Another living process has the folder. */
export class FolderHeldError extends OperatorError {}

/**
 * Starts the PostgreSQL of the npm package on `dataDir`, making the cluster the first time.
 * Whatever was killed before (us, PostgreSQL, both), this start recovers; it dies with this process.
 * Throws OperatorError with a French sentence: another Sillage holds the folder, no binaries, no right on it…
 */
export async function startPostgres({
  dataDir,
  settings,
  say = console.info,
  stateDir = '/var/lib/sillage',
  patience = 5_000,
}: PostgresOptions): Promise<RunningPostgres> {
  const folder = openDataDir(dataDir)
  const hold = await holdOrRefuse(folder, patience)
  try {
    const account = accountFor(join(folder, 'postgres'))
    const home = clusterHome(folder, account, stateDir)
    if (home.elsewhere)
      say(`Les données de PostgreSQL sont dans ${home.cluster} : ${folder} est sous un dossier fermé aux autres comptes.`)
    const binaries = runnableBinaries(findBinaries(), account, stateDir)
    await createClusterIfAbsent(binaries, home, account)
    const password = readPassword(home)
    const postmaster = await launchPostmaster({ binaries, home, account, say, settings: { ...machineSettings(), ...settings } })
    return running(postmaster, password, hold)
  } catch (error) {
    await hold.release()
    throw error
  }
}

async function holdOrRefuse(folder: string, patience: number): Promise<Hold> {
  const end = performance.now() + patience
  let hold = await holdFolder(folder)
  while (!('release' in hold) && performance.now() < end) {
    await sleep(100)
    hold = await holdFolder(folder)
  }
  if ('release' in hold) return hold
  throw new FolderHeldError(
    `Sillage tourne déjà sur les données de ${folder} (processus ${hold.heldBy}). Arrêtez-le, ou choisissez un autre DATA_DIR.`,
  )
}

async function launchPostmaster(launch: Parameters<typeof runPostmaster>[0]): Promise<Postmaster> {
  if (process.platform === 'win32') return runWindowsPostmaster(launch)
  await endPrevious(launch.home.cluster)
  return runPostmaster(launch)
}

function readPassword({ passwordFile, cluster }: ClusterHome): string {
  try {
    return readFileSync(passwordFile, 'utf8').trim()
  } catch {
    throw new OperatorError(
      `Le mot de passe de la base manque : remettez ${passwordFile} depuis votre sauvegarde, à côté de ${cluster}.`,
    )
  }
}

function running(postmaster: Postmaster, password: string, hold: Hold): RunningPostgres {
  const url = `postgres://${superuser}:${password}@127.0.0.1:${postmaster.port}/${database}`
  const stop = async () => {
    await postmaster.stop()
    await hold.release()
  }
  return { url, lost: postmaster.lost, stop }
}
