import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { OperatorError } from '../config/operator-error.ts'
import { type Account, requireNamedUser } from './account.ts'
import { type Binaries, programOf } from './binaries.ts'
import type { ClusterHome } from './cluster-home.ts'
import { planSpawn } from './spawn-plan.ts'

export const superuser = 'sillage'
export const database = 'sillage'

const draftPrefix = 'postgres.new-'
/** The built-in C.UTF-8 sorts and lowers alike on every system; French order is asked for on the columns that need it. */
const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/** Makes the cluster with its database, if there is none; a draft left half-made by a killed start is thrown away. */
export async function createClusterIfAbsent(binaries: Binaries, home: ClusterHome, account: Account | undefined): Promise<void> {
  const folder = dirname(home.cluster)
  for (const name of readdirSync(folder))
    if (name.startsWith(draftPrefix)) rmSync(join(folder, name), { recursive: true, force: true })
  if (existsSync(join(home.cluster, 'PG_VERSION'))) return
  requireNamedUser()
  const draft = mkdtempSync(join(folder, draftPrefix))
  if (account) chownSync(draft, account.uid, account.gid)
  const password = randomBytes(24).toString('base64url')
  const made = await initialise(binaries, draft, password, account)
  // The password is on disk before the cluster that needs it takes its name.
  writeFileSync(home.passwordFile, password, { mode: 0o600, flush: true })
  renameSync(made, home.cluster)
  rmSync(draft, { recursive: true, force: true })
}

async function initialise(binaries: Binaries, draft: string, password: string, account: Account | undefined): Promise<string> {
  const made = join(draft, 'postgres')
  const passwordFile = join(draft, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const identity = ['-D', made, '-U', superuser, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions']
  await run(programOf(binaries, 'initdb'), [...identity, ...locale], account)
  await run(programOf(binaries, 'postgres'), ['--single', '-D', made, 'postgres'], account, `create database ${database}\n`)
  return made
}

async function run(program: string, args: readonly string[], account: Account | undefined, input = ''): Promise<void> {
  const plan = planSpawn(program, args, account, true)
  const child = spawn(plan.file, plan.args, { ...plan.options, stdio: ['pipe', 'ignore', 'pipe'] })
  child.stdin.on('error', () => {}).end(input)
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  const [said, code] = await Promise.all([text(child.stderr), ended])
  if (code !== 0)
    throw new OperatorError(
      `PostgreSQL n’a pas pu créer sa base : ${said.trim()}\nVous pouvez aussi donner l’adresse d’un serveur PostgreSQL dans DATABASE_URL.`,
    )
}
