import { Client } from 'pg'
import { inject } from 'vitest'
import { cloneDatabase, clonePrefix } from './clone-database.ts'
import { withDatabase } from './database-url.ts'

let prepared: string | undefined

/** Address (superuser) of this worker's own database: a clone of the migrated template, shared by the test files it runs in turn. */
export function testDatabaseUrl(): string {
  if (!prepared) throw new Error('a test that needs the database belongs to the projects "server" or "faults"')
  return prepared
}

/** Called once per test file by worker-setup.ts; makes the clone the first time. */
export async function prepareTestDatabase(): Promise<void> {
  if (prepared) return
  const { url, template } = inject('testServer')
  const name = `${clonePrefix}${process.env['VITEST_POOL_ID'] ?? '0'}`
  const admin = new Client({ connectionString: url })
  admin.on('error', () => {})
  await admin.connect()
  try {
    await cloneDatabase(admin, template, name)
  } finally {
    await admin.end()
  }
  prepared = withDatabase(url, name)
}
