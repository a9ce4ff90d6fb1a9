import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountFor } from './account.ts'
import { findBinaries, programOf } from './binaries.ts'
import { runnableBinaries } from './runnable-binaries.ts'
import { planSpawn } from './spawn-plan.ts'
import { startPostgres } from './start-postgres.ts'

const isRoot = process.geteuid?.() === 0
let folder: string
let home: string
let stateDir: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sillage-closed-'))
  chmodSync(folder, 0o755)
  home = join(folder, 'home')
  stateDir = join(folder, 'state')
  mkdirSync(home)
  chmodSync(home, 0o700)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('data below a folder closed to other accounts, like /root', () => {
  test('as root the data goes elsewhere, said in one sentence, and is found again; an ordinary user keeps it there', async () => {
    const dataDir = join(home, 'data')
    const said: string[] = []
    const start = () => startPostgres({ dataDir, stateDir, say: (sentence) => said.push(sentence) })
    const first = await start()
    await run(first.url, 'create table kept ()')
    await first.stop()
    const second = await start()
    await run(second.url, 'table kept')
    await second.stop()

    expect(lstatSync(join(dataDir, 'postgres')).isSymbolicLink()).toBe(isRoot)
    expect(said).toHaveLength(isRoot ? 2 : 0)
    for (const sentence of said) expect(sentence).toContain(`Les données de PostgreSQL sont dans ${stateDir}/data-`)
    const homes = existsSync(stateDir) ? readdirSync(stateDir).filter((name) => name.startsWith('data-')) : []
    expect(homes).toHaveLength(isRoot ? 1 : 0)
  })

  test('a link whose data is gone is refused: never an empty base in silence', async () => {
    const dataDir = join(home, 'data')
    const postgres = await startPostgres({ dataDir, stateDir, say: () => {} })
    await postgres.stop()
    if (isRoot) {
      renameSync(stateDir, `${stateDir}-gone`)
      await expect(startPostgres({ dataDir, stateDir, say: () => {} })).rejects.toThrow('ne sont plus dans')
    } else {
      expect(statSync(join(dataDir, 'postgres')).uid).toBe(process.geteuid?.())
    }
  })
})

describe('binaries below a folder closed to other accounts', () => {
  test('are copied once where PostgreSQL’s account can run them, and run', () => {
    const native = join(home, 'native')
    execFileSync('cp', ['-a', findBinaries().native, native])
    chmodSync(join(native, 'bin', 'postgres'), 0o700)
    const account = accountFor(join(home, 'none'))
    const binaries = runnableBinaries({ native, version: 'test' }, account, stateDir)
    expect(binaries.native).toBe(isRoot ? join(stateDir, 'postgresql-test') : native)
    expect(runnableBinaries({ native, version: 'test' }, account, stateDir)).toEqual(binaries)
    const plan = planSpawn(programOf(binaries, 'postgres'), ['--version'], account, true)
    expect(
      execFileSync(plan.file, plan.args, { encoding: 'utf8', cwd: '/', uid: plan.options.uid, gid: plan.options.gid }),
    ).toContain('PostgreSQL) 18')
  })

  test('a copy that others could have changed is not run', () => {
    const native = join(home, 'native')
    execFileSync('cp', ['-a', findBinaries().native, native])
    const account = accountFor(join(home, 'none'))
    const { native: copy } = runnableBinaries({ native, version: 'test' }, account, stateDir)
    chmodSync(copy, 0o777)
    const again = () => runnableBinaries({ native, version: 'test' }, account, stateDir)
    if (isRoot) expect(again).toThrow('n’est pas utilisable à la place')
    else expect(again().native).toBe(native)
  })
})

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
