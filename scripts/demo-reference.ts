import { buildReferenceFirm } from '#db/demo/reference/build-reference.ts'
import { LARGE, SMALL, SMALL_FIRMS } from '#db/demo/reference/sizes.ts'
import { readSettings } from '#platform/config/settings.ts'
import { makeLog } from '#platform/log/make-log.ts'
import { openProgram } from '#app/open-program.ts'

/** `npm run demo:reference`: the large firm of 12-quality and twenty small ones, in the database of DATA_DIR or DATABASE_URL. */
const started = performance.now()
const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env })
const program = await openProgram(settings, makeLog(settings))
try {
  const large = await buildReferenceFirm(program.runtime, LARGE, console.log)
  for (let n = 1; n <= SMALL_FIRMS; n++)
    await buildReferenceFirm(program.runtime, { ...SMALL, name: `Petit cabinet ${n}` }, () => undefined)
  console.log(`Cabinet ${large.firmId} prêt en ${Math.round((performance.now() - started) / 1000)} s`)
} finally {
  await program.stop()
}
