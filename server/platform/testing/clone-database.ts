import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, DatabaseError } from 'pg'

/** Every clone's name begins so; a slot's server has one run at a time, so at its start each of them is stale. */
export const clonePrefix = 'test_'

const sourceInUse = '55006'
const alreadyThere = '42P04'

/** Makes `name` a copy of `template`, unless it exists. Two workers cloning at once: the second tries again. */
export async function cloneDatabase(admin: Client, template: string, name: string): Promise<void> {
  await patiently(async () => {
    try {
      await admin.query(`create database "${name}" template "${template}"`)
    } catch (error) {
      if (codeOf(error) !== alreadyThere) throw error
    }
  })
}

/** Drops every clone. Never by force: cutting a closing connection shows up as an uncaught error in its worker. */
export async function dropClones(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [
    clonePrefix,
  ])
  for (const { datname } of rows) await patiently(() => admin.query(`drop database if exists "${datname}"`))
}

async function patiently(attempt: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + 20_000
  for (;;) {
    try {
      await attempt()
      return
    } catch (error) {
      if (codeOf(error) !== sourceInUse || performance.now() > end) throw error
      await sleep(50 + Math.random() * 100)
    }
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.code : undefined
}
