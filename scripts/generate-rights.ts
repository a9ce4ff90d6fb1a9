import { writeFile } from 'node:fs/promises'
import { Client } from 'pg'
import { allRoutes } from '#app/all-routes.ts'
import { renderRights } from '#app/rights/render-rights.ts'
import { walkRights } from '#app/rights/walk-rights.ts'
import { runtimeOn } from '#app/testing/runtime-on.ts'
import { withDatabase } from '#platform/testing/database-url.ts'
import { ensureTemplate } from '#platform/testing/template-database.ts'
import { startTestServer } from '#platform/testing/test-server.ts'

/** Writes docs/rights.md by trying every operation as every example profile, on a database made for it. */
const server = await startTestServer()
try {
  const url = withDatabase(server.url, 'postgres')
  const admin = new Client({ connectionString: url })
  await admin.connect()
  const template = await ensureTemplate(admin, url)
  await admin.query('drop database if exists rights')
  await admin.query(`create database rights template "${template}"`)
  await admin.end()
  const runtime = runtimeOn(withDatabase(server.url, 'rights'))
  await writeFile(new URL('../docs/rights.md', import.meta.url), renderRights(allRoutes, await walkRights(runtime)))
  await runtime.pool.end()
} finally {
  await server.stop()
}
