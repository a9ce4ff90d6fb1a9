import { Client } from 'pg'
import { inject } from 'vitest'
import { cloneDatabase, clonePrefix } from './clone-database.ts'
import { withDatabase } from './database-url.ts'

let made = 0

/** A migrated database in which nothing is, not even a firm: for the first start. Dropped with the worker's own, at the end of the run. */
export async function emptyDatabaseUrl(): Promise<string> {
  const { url, template } = inject('testServer')
  const name = `${clonePrefix}empty_${process.pid}_${++made}`
  const admin = new Client({ connectionString: url })
  await admin.connect()
  try {
    await cloneDatabase(admin, template, name)
  } finally {
    await admin.end()
  }
  return withDatabase(url, name)
}
