import { Client } from 'pg'
import { expect, test } from 'vitest'
import { testDatabaseUrl } from './test-database.ts'

test('a worker has its own migrated database, with the schema of the job queue', async () => {
  const client = new Client({ connectionString: testDatabaseUrl() })
  await client.connect()
  try {
    const { rows } = await client.query(`select current_database() as name, to_regclass('migration') is not null as migrated,
      to_regclass('graphile_worker._private_jobs') is not null as queue, datlocprovider as provider
      from pg_database where datname = current_database()`)
    expect(rows).toEqual([{ name: `test_${process.env['VITEST_POOL_ID']}`, migrated: true, queue: true, provider: 'b' }])
  } finally {
    await client.end()
  }
})
