import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { admitContact, insertContacts } from '#features/contacts/contacts.public.ts'
import { listDuplicates } from '#features/contacts/duplicates/list-duplicates.query.ts'
import { duplicateSearchHandler } from '#features/contacts/duplicates/duplicate-search.handler.ts'
import { searchDuplicates } from '#features/contacts/duplicates/search-duplicates.ts'
import { actingAs, aFirm } from '#features/organisation/organisation.factory.ts'
import type { Firm } from '#features/organisation/organisation.factory.ts'
import { openProgram } from '#app/open-program.ts'
import { readSettings } from '#platform/config/settings.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { workOff } from '#platform/jobs/run-worker.ts'
import { makeLog } from '#platform/log/make-log.ts'
import { readFebrl } from './febrl.ts'
import type { KnownBook } from './febrl.ts'

/**
 * `npm run bench:duplicates [-- file.csv…]`, CON-32: books of which it is known who stands in them several times (FEBRL 1 to
 * 3, or the files given, of the same columns) are entered in firms of their own on a real PostgreSQL, searched by the job that
 * the page starts, and the list of likely duplicates is read. Printed: which of the true pairs are in it (recall), which of
 * its pairs are true (precision). Fails below 0.95 and 0.98. Without DATABASE_URL: on a database of its own, removed after.
 */
const AIM = { recall: 0.95, precision: 0.98 }
const files = process.argv.length > 2 ? process.argv.slice(2) : [1, 2, 3].map((n) => `testdata/febrl/dataset${n}.csv`)
const folder = await mkdtemp(join(tmpdir(), 'sillage-duplicates-'))
// Run by root, PostgreSQL's own account must be able to cross it; else its data would be put elsewhere and left there.
await chmod(folder, 0o711)
const settings = readSettings({ LOG_LEVEL: 'error', DATA_DIR: folder, ...process.env })
const program = await openProgram(settings, makeLog(settings))
try {
  let reached = true
  for (const file of files) reached = (await measure(program.runtime, file)) && reached
  if (!reached) process.exitCode = 1
} finally {
  await program.stop()
  // The embedded database may stand elsewhere, behind a link.
  const database = await realpath(join(folder, 'postgres')).catch(() => join(folder, 'postgres'))
  for (const used of [dirname(database), folder]) await rm(used, { recursive: true, force: true })
}

async function measure(runtime: Runtime, file: string): Promise<boolean> {
  const firm = await aFirm(runtime, { name: `Banc ${basename(file)}` })
  const book = await readFebrl(file, firm.administrator.id, runtime.now().slice(0, 10))
  for (let from = 0; from < book.contacts.length; from += 1_000) {
    await actingAs(firm, firm.administrator, (ctx) =>
      insertContacts(ctx, admitContact(ctx, 'client'), book.contacts.slice(from, from + 1_000), 'import'),
    )
  }
  const started = performance.now()
  await actingAs(firm, firm.administrator, (ctx) => searchDuplicates(ctx, {}))
  await workOff(runtime, [duplicateSearchHandler])
  const seconds = (performance.now() - started) / 1_000
  const { right, listed, known } = compare(book, await listOf(firm))
  const [recall, precision] = [right / known, right / listed]
  console.log(
    `${basename(file)} : ${book.contacts.length} contacts, ${known} vraies paires, ${listed} proposées en ${seconds.toFixed(1)} s — rappel ${recall.toFixed(4)}, précision ${precision.toFixed(4)}`,
  )
  return recall >= AIM.recall && precision >= AIM.precision
}

type Pair = readonly [string, string]

/** The whole list, as a page reads it. */
async function listOf(firm: Firm): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (;;) {
    const { rows } = await actingAs(firm, firm.administrator, (ctx) =>
      listDuplicates(ctx, { offset: pairs.length, limit: 200, distinct: false }),
    )
    if (!rows.length) return pairs
    pairs.push(...rows.map(({ one, other }): Pair => [one.id, other.id]))
  }
}

function compare({ personOf }: KnownBook, pairs: readonly Pair[]) {
  const right = pairs.filter(([one, other]) => personOf.get(one) === personOf.get(other)).length
  const entries = Map.groupBy(personOf.values(), (person) => person)
  const known = [...entries.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
  return { right, listed: pairs.length, known }
}
