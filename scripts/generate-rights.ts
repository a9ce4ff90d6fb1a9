import { writeFile } from 'node:fs/promises'
import { allRoutes } from '#app/all-routes.ts'
import { renderRights } from '#app/rights/render-rights.ts'
import { walkRights } from '#app/rights/walk-rights.ts'
import { runtimeOn } from '#app/testing/runtime-on.ts'
import { onMigratedDatabase } from './on-migrated-database.ts'

/** Writes docs/rights.md by trying every operation as every example profile, on a database made for it. */
await onMigratedDatabase(async (url) => {
  const runtime = runtimeOn(url)
  await writeFile(new URL('../docs/rights.md', import.meta.url), renderRights(allRoutes, await walkRights(runtime)))
  await runtime.pool.end()
})
