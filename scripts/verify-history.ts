import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '#platform/config/operator-error.ts'
import { readSettings } from '#platform/config/settings.ts'
import { openPool } from '#platform/database/pool.ts'
import type { Pool } from '#platform/database/pool.ts'
import { verifyHistory } from '#platform/history/verify-history.ts'
import type { Verification, Witness } from '#platform/history/verify-history.ts'
import { startPostgres } from '#platform/postgres/start-postgres.ts'
import { urlOfRunning } from '#platform/postgres/url-of-running.ts'

/**
 * `npm run verify-history`: walks the history of every firm (SEC-6), while Sillage runs or not. Exit code 0: whole; 1: a
 * line was changed, moved, removed or added; 2: it could not be verified. With `firm:line:hash` arguments, as it printed
 * them another day, each of these lines must still be what it was.
 */

interface Expected extends Witness {
  readonly firmId: number
}

const shown = new Intl.NumberFormat('fr-FR')

function readExpected(argument: string): Expected {
  const [, firmId, seq, hash] = /^(\d+):(\d+):([0-9a-f]{64})$/.exec(argument) ?? []
  if (!firmId || !seq || !hash)
    throw new OperatorError(
      `« ${argument} » n’est pas une empreinte : recopiez-la comme elle a été affichée, établissement:ligne:empreinte.`,
    )
  return { firmId: Number(firmId), seq: Number(seq), hash }
}

function say({ firmId, lines, brokenAt, lastHash }: Verification, name: string): void {
  const firm = `Établissement ${firmId} (${name})`
  if (brokenAt === null)
    console.log(`${firm} : ${shown.format(lines)} lignes d’historique, intactes. Empreinte ${firmId}:${lines}:${lastHash}`)
  else
    console.error(
      `${firm} : l’historique a été altéré à partir de la ligne ${shown.format(brokenAt)} (${shown.format(lines)} lignes intactes avant elle).`,
    )
}

async function verifyAll(pool: Pool, expected: readonly Expected[]): Promise<boolean> {
  const { rows: tables } = await pool.query<{ firm: string | null }>(`select to_regclass('firm') as firm`)
  if (tables[0]?.firm === null) throw new OperatorError('Cette base n’est pas celle d’un Sillage : elle n’a pas ses tables.')
  const { rows: firms } = await pool.query<{ id: number; name: string }>('select id, name from firm order by id')
  let whole = true
  for (const { id, name } of firms) {
    const verification = await verifyHistory(
      pool,
      id,
      expected.filter(({ firmId }) => firmId === id),
    )
    whole &&= verification.brokenAt === null
    say(verification, name)
  }
  const gone = expected.filter(({ firmId }) => !firms.some(({ id }) => id === firmId))
  for (const { firmId } of gone) console.error(`Établissement ${firmId} : il n’est plus dans cette base.`)
  if (!firms.length) console.log('Cette base ne contient aucun établissement.')
  return whole && !gone.length
}

async function main(expected: readonly Expected[]): Promise<boolean> {
  const { databaseUrl, dataDir } = readSettings(process.env)
  if (!databaseUrl && !existsSync(join(dataDir, 'postgres')))
    throw new OperatorError(`${dataDir} ne contient aucune donnée de Sillage.`)
  const known = databaseUrl ?? urlOfRunning(dataDir)
  const postgres = known ? null : await startPostgres({ dataDir, say: () => undefined })
  const pool = openPool(known ?? postgres!.url, () => undefined, { size: 2 })
  try {
    return await verifyAll(pool, expected)
  } finally {
    await pool.end()
    await postgres?.stop()
  }
}

try {
  process.exitCode = (await main(process.argv.slice(2).map(readExpected))) ? 0 : 1
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(error instanceof OperatorError ? reason : `L’historique n’a pas pu être vérifié : ${reason}`)
  process.exitCode = 2
}
