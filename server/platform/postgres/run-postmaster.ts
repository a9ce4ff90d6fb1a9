import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../config/operator-error.ts'
import type { Account } from './account.ts'
import { type Binaries, programOf } from './binaries.ts'
import type { ClusterHome } from './cluster-home.ts'
import { endPostmaster } from './end-previous.ts'
import { freePort } from './free-port.ts'
import { readPostmasterPid } from './postmaster-pid.ts'
import { fixedSettings, type ServerSettings } from './server-settings.ts'
import { planSpawn } from './spawn-plan.ts'

export interface Postmaster {
  readonly port: number
  /** Settles when PostgreSQL ends without having been asked to. */
  readonly lost: Promise<void>
  stop(): Promise<void>
}

export interface Launch {
  readonly binaries: Binaries
  readonly home: ClusterHome
  readonly account: Account | undefined
  readonly settings: ServerSettings
  readonly say: (sentence: string) => void
}

/** Backends of a killed postmaster need a moment to notice; another program may take the port between our look and its use. */
const passing =
  /pre-existing shared memory block|could not bind|could not create any TCP\/IP sockets|lock file "postmaster.pid" already exists/
const patience = 15_000
/** Bytes of its log after which a start begins a new one; the former is kept beside. */
const logLimit = 5_000_000

/** Starts PostgreSQL on a free port of 127.0.0.1 and waits until it accepts connections. */
export async function runPostmaster(launch: Launch): Promise<Postmaster> {
  const end = performance.now() + patience
  const { logFile } = launch.home
  if (sizeOf(logFile) > logLimit) renameSync(logFile, `${logFile}.1`)
  for (;;) {
    const logged = sizeOf(logFile)
    const port = await freePort()
    const child = spawnPostmaster(launch, port)
    if (await becomesReady(child, launch)) return watch(child, port)
    const said = readFileSync(logFile).subarray(logged).toString().trim()
    if (!passing.test(said) || performance.now() > end)
      throw new OperatorError(`PostgreSQL n’a pas démarré (journal : ${logFile}) :\n${said}`)
    await sleep(200)
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function spawnPostmaster({ binaries, home, account, settings }: Launch, port: number): ChildProcess {
  const options = Object.entries({ ...settings, ...fixedSettings(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const plan = planSpawn(programOf(binaries, 'postgres'), ['-D', home.cluster, ...options], account, true)
  const log = openSync(home.logFile, 'a', 0o600)
  try {
    // Its own session: Ctrl-C reaches us alone, and we stop it in order.
    return spawn(plan.file, plan.args, { ...plan.options, detached: true, stdio: ['ignore', log, log] })
  } finally {
    closeSync(log)
  }
}

/** False when it ended before being ready. Waits as long as it lives: after a crash it may have much to replay. */
async function becomesReady(child: ChildProcess, { home, say }: Launch): Promise<boolean> {
  let failure: Error | undefined
  child.on('error', (error) => (failure = error))
  const slow = setTimeout(() => say('PostgreSQL se remet d’un arrêt brutal, cela peut prendre quelques minutes…'), 5_000)
  try {
    while (child.exitCode === null && child.signalCode === null && !failure) {
      const current = readPostmasterPid(home.cluster)
      if (current?.pid === child.pid && current?.status === 'ready') return true
      await sleep(5)
    }
  } finally {
    clearTimeout(slow)
  }
  if (failure) throw new OperatorError(`PostgreSQL n’a pas pu être lancé : ${failure.message}`)
  return false
}

function watch(child: ChildProcess, port: number): Postmaster {
  let asked = false
  let gone = false
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve(void (gone = true))))
  const lost = new Promise<void>((resolve) => void exited.then(() => asked || resolve()))
  // It does not keep us alive by itself; who needs it has connections.
  child.unref()
  const stop = async () => {
    asked = true
    if (!gone && child.pid) await endPostmaster(child.pid, () => gone)
  }
  return { port, lost, stop }
}
