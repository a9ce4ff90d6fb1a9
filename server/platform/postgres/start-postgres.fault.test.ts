import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { accountFor } from './account.ts'
import { findBinaries, programOf } from './binaries.ts'
import { freePort } from './free-port.ts'
import { isAlive, isPostmasterOf, readPostmasterPid } from './postmaster-pid.ts'
import { runnableBinaries } from './runnable-binaries.ts'
import { planSpawn } from './spawn-plan.ts'
import { startPostgres } from './start-postgres.ts'
import { waitUntil } from './wait-until.ts'

const folder = mkdtempSync(join(tmpdir(), 'sillage-fault-'))
const dataDir = join(folder, 'data')
const cluster = join(dataDir, 'postgres')
const pidFile = join(cluster, 'postmaster.pid')
const children: ChildProcess[] = []

beforeAll(async () => {
  chmodSync(folder, 0o755)
  const postgres = await startPostgres({ dataDir })
  await query(postgres.url, 'create table kept as select 1 as id')
  await postgres.stop()
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what is refused', () => {
  test('a second start on the same folder, naming the process that has it', async () => {
    const postgres = await startPostgres({ dataDir })
    try {
      await expect(startPostgres({ dataDir, patience: 100 })).rejects.toThrow(
        `Sillage tourne déjà sur les données de ${dataDir} (processus ${process.pid})`,
      )
    } finally {
      await postgres.stop()
    }
  })

  test('only once the one that is ending has had the time to', async () => {
    const postgres = await startPostgres({ dataDir })
    const next = startPostgres({ dataDir })
    await postgres.stop()
    await (await next).stop()
    expect(existsSync(pidFile)).toBe(false)
  })

  test('a cluster whose password file is lost, before anything is started', async () => {
    const passwordFile = join(dataDir, 'postgres.password')
    const password = readFileSync(passwordFile)
    rmSync(passwordFile)
    await expect(startPostgres({ dataDir })).rejects.toThrow('Le mot de passe de la base manque')
    expect(existsSync(pidFile)).toBe(false)
    writeFileSync(passwordFile, password, { mode: 0o600 })
    await expectItsData()
  })
})

describe('after a kill -9', () => {
  test('of the parent alone: PostgreSQL ends by itself and the next start finds the data', async () => {
    const { parent, pid } = await parentWithPostgres()
    parent.kill('SIGKILL')
    if (process.platform === 'linux') expect(await waitUntil(() => !isAlive(pid), { within: 20_000 })).toBe(true)
    await expectItsData()
  })

  test('of the parent alone, started again at once', async () => {
    const { parent } = await parentWithPostgres()
    const exited = once(parent, 'exit')
    parent.kill('SIGKILL')
    await exited
    await expectItsData()
  })

  test('of PostgreSQL alone: its loss is told, and the next start recovers', async () => {
    const postgres = await startPostgres({ dataDir })
    await query(postgres.url, 'insert into kept values (2)')
    process.kill(postmaster(), 'SIGKILL')
    await postgres.lost
    await postgres.stop()
    await expectItsData(['1', '2'])
  })

  test('of both, with clients connected', async () => {
    const { parent, url, pid } = await parentWithPostgres()
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    await client.query('insert into kept values (3)')
    parent.kill('SIGKILL')
    process.kill(pid, 'SIGKILL')
    await expectItsData(['1', '2', '3'])
    await client.end().catch(() => {})
  })

  test('while the cluster is being made: the draft is thrown away and made again', async () => {
    const dataDir = join(folder, 'half')
    const parent = startParent(dataDir)
    const half = () => existsSync(dataDir) && readdirSync(dataDir).some((name) => name.startsWith('postgres.new-'))
    expect(await waitUntil(half, { within: 20_000, every: 1 })).toBe(true)
    parent.kill('SIGKILL')
    const postgres = await startPostgres({ dataDir })
    expect(await query(postgres.url, 'select current_database() as id')).toEqual(['sillage'])
    await postgres.stop()
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log', 'postgres.password'])
  })
})

describe('what a killed run leaves', () => {
  test('a lock file whose number now belongs to an unrelated process of the same account', async () => {
    const { file, args, options } = planSpawn('sleep', ['60'], accountFor(cluster), false)
    const stranger = spawn(file, args, { ...options, stdio: 'ignore' })
    children.push(stranger)
    await once(stranger, 'spawn')
    writeFileSync(pidFile, `${stranger.pid}\n${cluster}\n1700000000\n5432\n\n127.0.0.1\n        0         0\nready   \n`)
    await expectItsData()
    expect(isAlive(stranger.pid ?? 0)).toBe(true)
  })

  test('a lock file of a dead process', async () => {
    writeFileSync(pidFile, `4194300\n${cluster}\n1700000000\n5432\n\n127.0.0.1\n        0         0\nready   \n`)
    await expectItsData()
  })

  test('an orphan PostgreSQL, as on systems that cannot tie it to its parent: stopped, then started as our own', async () => {
    const account = accountFor(cluster)
    const program = programOf(runnableBinaries(findBinaries(), account, '/var/lib/sillage'), 'postgres')
    const untied = planSpawn(
      program,
      ['-D', cluster, '-c', `port=${await freePort()}`, '-c', 'unix_socket_directories='],
      account,
      false,
    )
    const orphan = spawn(untied.file, untied.args, { ...untied.options, detached: true, stdio: 'ignore' })
    children.push(orphan)
    const isThere = () => readPostmasterPid(cluster)?.pid === orphan.pid && isPostmasterOf(orphan.pid ?? 0, cluster)
    expect(await waitUntil(isThere, { within: 10_000 })).toBe(true)
    await expectItsData()
    expect(orphan.exitCode ?? orphan.signalCode).not.toBeNull()
  })
})

async function expectItsData(ids?: string[]): Promise<void> {
  const postgres = await startPostgres({ dataDir })
  try {
    const kept = await query(postgres.url, 'select id::text from kept order by id')
    expect(kept).toEqual(ids ?? expect.arrayContaining(['1']))
  } finally {
    await postgres.stop()
  }
  expect(existsSync(pidFile)).toBe(false)
}

async function query(url: string, sql: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(sql)
    return rows.map((row) => row.id)
  } finally {
    await client.end()
  }
}

/** Another Node process that starts PostgreSQL and waits to be killed. */
function startParent(dataDir: string): ChildProcess {
  const program = `import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'start-postgres.ts'))}
    const { url } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })
    console.log(url)
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(parent)
  return parent
}

async function parentWithPostgres(): Promise<{ parent: ChildProcess; url: string; pid: number }> {
  const parent = startParent(dataDir)
  const url = parent.stdout ? await Promise.race([once(parent.stdout, 'data'), once(parent, 'exit')]) : []
  return { parent, url: String(url[0]).trim(), pid: postmaster() }
}

function postmaster(): number {
  const pid = readPostmasterPid(cluster)?.pid
  if (pid === undefined) throw new Error('PostgreSQL is not running')
  return pid
}
