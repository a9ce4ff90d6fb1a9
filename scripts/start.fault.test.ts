import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test } from 'vitest'

/** The whole program as `npm start` runs it: bootstrap → program → PostgreSQL, killed from each of its ends. */
const folder = mkdtempSync(join(tmpdir(), 'sillage-start-'))
const dataDir = join(folder, 'data')
const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})
afterAll(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

describe('the program', () => {
  test('a wrong setting is said in a sentence, nothing is started', async () => {
    const { child, output } = run({ PORT: 'trois mille' })
    await once(child, 'close')
    expect(child.exitCode).toBe(2)
    expect(output()).toContain('Le réglage PORT ne convient pas')
  })

  test('answers, and a kill stops everything', async () => {
    await expectCleanStop(await start())
  })

  test.each(['bootstrap', 'program', 'postgres'] as const)(
    'kill -9 of the %s alone: nothing stays, the next start answers',
    async (name) => {
      const program = await start()
      process.kill(program.pids[name], 'SIGKILL')
      expect(await endOf(program.pids)).toEqual([])
      const next = await start()
      next.child.kill('SIGTERM')
      await once(next.child, 'exit')
      expect(next.child.exitCode).toBe(0)
    },
  )

  test('kill -9 of all at once: the next start answers at once', async () => {
    const program = await start()
    for (const pid of Object.values(program.pids)) process.kill(pid, 'SIGKILL')
    await expectCleanStop(await start())
  })
})

interface Pids {
  readonly bootstrap: number
  readonly program: number
  readonly postgres: number
}

interface Started {
  readonly child: ChildProcess
  readonly pids: Pids
}

async function expectCleanStop({ child, pids }: Started): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'exit')
  // 143: the page answers a moment before the program listens to signals; PostgreSQL then stops by its tie to it.
  expect([0, 143]).toContain(child.exitCode)
  expect(await endOf(pids)).toEqual([])
}

function run(settings: Record<string, string>) {
  const env = { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', ...settings }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bootstrap.mjs'), 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  return { child, output: () => said }
}

async function start(): Promise<Started> {
  chmodSync(folder, 0o755)
  const { child, output } = run({})
  let address: string | undefined
  while (!address && child.exitCode === null) {
    await sleep(50)
    address = /Sillage est prêt : (http\S+)/.exec(output())?.[1]
  }
  if (!address) throw new Error(output())
  const answer = await fetch(`${address}/readyz`)
  expect(answer.status).toBe(200)
  const [program = 0] = childrenOf(child.pid ?? 0)
  const postgres = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  return { child, pids: { bootstrap: child.pid ?? 0, program, postgres } }
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
}

async function endOf(pids: Pids): Promise<string[]> {
  for (let tries = 0; tries < 300 && alive(pids).length; tries++) await sleep(50)
  return alive(pids)
}

/** Those still running; a zombie that waits to be counted is not. */
function alive(pids: Pids): string[] {
  return Object.entries(pids)
    .filter(([, pid]) => isRunning(pid))
    .map(([name]) => name)
}

function isRunning(pid: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
