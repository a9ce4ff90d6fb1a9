import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The real program, in a process of its own, on an installation of its own. */
export interface Program {
  readonly url: string
  readonly dataDir: string
  /** As a power cut would: nothing is told to stop. */
  kill(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

const READY = /Sillage est prêt : (http:\S+)/
const PATIENCE = 60_000

export async function launchProgram(environment: Readonly<Record<string, string>> = {}, name = ''): Promise<Program> {
  const dataDir = await mkdtemp(join(tmpdir(), `sillage-journey-${name}-`))
  // Run by root, PostgreSQL's own account must be able to cross it; else its data would be put elsewhere and left there.
  await chmod(dataDir, 0o711)
  let child: ChildProcess | null = null
  let url = ''
  let port = '0'
  const start = async () => {
    child = spawn(process.execPath, ['server/main.ts'], {
      env: { ...process.env, DATA_DIR: dataDir, PORT: port, LOG_LEVEL: 'error', RATE_LIMIT: '100000', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    url = await ready(child)
    // Once it has an address it keeps it: pages that are open go on after a restart.
    port = new URL(url).port
  }
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child!.once('exit', resolve))
    child.kill(signal)
    await gone
  }
  await start()
  return {
    get url() {
      return url
    },
    dataDir,
    start,
    kill: () => end('SIGKILL'),
    remove: async () => {
      await end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the program did not start in time')), PATIENCE)
    let said = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = READY.exec(said)?.[1]
      if (!address) return
      clearTimeout(late)
      resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${said}`)))
  })
}
