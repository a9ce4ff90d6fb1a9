import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { OperatorError } from '../config/operator-error.ts'

export interface Migration {
  /** File name, dated so that names sort in the order of writing. */
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

export const migrationsFolder = join(import.meta.dirname, '../../../db/migrations')

/** Any fixed number: every Sillage process that migrates this database asks for this same lock. */
const lockKey = 7_455_283
const dated = /^\d{8}_\w+\.sql$/

/**
 * Brings the database of `url` to the newest schema: applies the files not yet applied, each in its own transaction.
 * Only forward: refuses, changing nothing, when an applied file was changed, is missing, or a new one is dated before it.
 * Two processes at once: one waits for the other. Needs a direct connection (advisory lock). Gives the names applied now.
 */
export async function migrate(url: string, folder = migrationsFolder): Promise<string[]> {
  const files = readMigrations(folder)
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(createTable)
    const pending = pendingAfter(await appliedTo(client), files)
    for (const file of pending) await apply(client, file)
    return pending.map((file) => file.name)
  } finally {
    // Ending the connection lets the lock go.
    await client.end()
  }
}

/** The migrations of `folder` in the order of their names. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.sql'))
        .toSorted()
    : []
  return names.map((name) => {
    if (!dated.test(name))
      throw new OperatorError(`La migration ${name} n’est pas datée : son nom doit être de la forme 20261122_01_sujet.sql.`)
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

const createTable = `
  create table if not exists migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz(3) not null default now()
  );
  comment on table migration is '@local';`

type Applied = Pick<Migration, 'name' | 'sha256'>

async function appliedTo(client: Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>('select name, sha256 from migration order by name collate "C"')
  return rows
}

function pendingAfter(applied: readonly Applied[], files: readonly Migration[]): Migration[] {
  for (const { name, sha256 } of applied) {
    const file = files.find((each) => each.name === name)
    if (!file)
      throw new OperatorError(
        `La base a reçu la migration ${name}, que cette version de Sillage ne connaît pas : installez la version la plus récente. Rien n’a été changé.`,
      )
    if (file.sha256 !== sha256)
      throw new OperatorError(
        `La migration ${name} a été modifiée après avoir été appliquée : remettez son texte d’origine et écrivez-en une nouvelle. Rien n’a été changé.`,
      )
  }
  const last = applied.at(-1)?.name ?? ''
  const pending = files.filter((file) => !applied.some(({ name }) => name === file.name))
  const late = pending.find((file) => file.name < last)
  if (late)
    throw new OperatorError(
      `La migration ${late.name} est datée d’avant ${last}, déjà appliquée : donnez-lui une date plus récente. Rien n’a été changé.`,
    )
  return pending
}

async function apply(client: Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    const reason = error instanceof Error ? error.message : String(error)
    throw new OperatorError(`La migration ${name} a échoué et n’a rien changé : ${reason}`, { cause: error })
  }
}
