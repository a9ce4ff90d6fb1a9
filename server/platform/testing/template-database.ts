import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import type { Client } from 'pg'
import { migrate, migrationsFolder, readMigrations } from '../database/migrate.ts'
import { withDatabase } from './database-url.ts'

const prefix = 'template_'

/** The migrated database that clones are made from, named by what goes into it: unchanged migrations cost nothing. Gives its name. */
export async function ensureTemplate(admin: Client, url: string, folder = migrationsFolder): Promise<string> {
  const name = prefix + fingerprint(folder)
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [
    prefix,
  ])
  for (const { datname } of rows) if (datname !== name) await admin.query(`drop database "${datname}" with (force)`)
  if (!rows.some(({ datname }) => datname === name)) await makeTemplate(admin, url, name, folder)
  return name
}

async function makeTemplate(admin: Client, url: string, name: string, folder: string): Promise<void> {
  const draft = `${name}_draft`
  await admin.query(`create database "${draft}"`)
  await migrate(withDatabase(url, draft), folder)
  await runMigrations({ connectionString: withDatabase(url, draft), logger: new Logger(() => () => {}) })
  // Nobody connects to it again: a connection would make cloning fail.
  await admin.query(`alter database "${draft}" allow_connections false`)
  await admin.query(`alter database "${draft}" rename to "${name}"`)
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(workerManifest()))
  for (const { name, sha256 } of readMigrations(folder)) hash.update(name).update(sha256)
  return hash.digest('hex').slice(0, 16)
}

/** The version of graphile-worker decides its schema. */
function workerManifest(): string {
  return join(createRequire(import.meta.url).resolve('graphile-worker'), '../../package.json')
}
