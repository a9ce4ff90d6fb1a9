import { Client } from 'pg'
import { withDatabase } from '#platform/testing/database-url.ts'
import { ensureTemplate } from '#platform/testing/template-database.ts'
import { startTestServer } from '#platform/testing/test-server.ts'

/** Works on a database made from the migrations as they stand: what is generated from it cannot come from another. */
export async function onMigratedDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const server = await startTestServer()
  try {
    const url = withDatabase(server.url, 'postgres')
    const admin = new Client({ connectionString: url })
    await admin.connect()
    const template = await ensureTemplate(admin, url)
    await admin.query('drop database if exists generated')
    await admin.query(`create database generated template "${template}"`)
    await admin.end()
    await work(withDatabase(server.url, 'generated'))
  } finally {
    await server.stop()
  }
}
