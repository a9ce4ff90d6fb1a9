import { exportContacts, listContacts } from '#contract/contacts/contacts.contract.ts'
import { giveTemplate } from '#contract/deals/deals.contract.ts'
import {
  checkContactImport,
  readContactImport,
  runContactImport,
  startContactImport,
} from '#contract/imports/imports.contract.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { listActiveTemplates } from '#contract/templates/templates.contract.ts'
import { openProgram } from '#app/open-program.ts'
import { readSettings } from '#platform/config/settings.ts'
import { makeLog } from '#platform/log/make-log.ts'
import { LARGE } from '#db/demo/reference/sizes.ts'
import { bookOf } from './book-of.ts'
import { caller } from './call.ts'
import type { Call } from './call.ts'
import { callersOf } from './prepare.ts'
import { serve } from './serve.ts'
import { beside } from './beside.ts'

/**
 * `npm run bench:tasks`, PERF-4: import of 20,000 × 40 cells, export of some 100,000 lines, batch of 10,000 deals, each asked of
 * the running program on the reference data of `npm run demo:reference`, which it adds to. Printed: how long each takes, the
 * program's memory before, at most and after, and the p95 of somebody else's first page of contacts before and while.
 */
const settings = readSettings({ LOG_LEVEL: 'error', ...process.env })
const program = await openProgram(settings, makeLog(settings))
try {
  const { pool, databaseUrl } = program.runtime
  const { rows } = await pool.query<{ id: number }>('select id from firm where name = $1', [LARGE.name])
  if (!rows[0]) throw new Error('npm run demo:reference first')
  const callers = await callersOf(pool, rows[0].id)
  const [adviser, head] = [callers[0]!, callers.at(-1)!]
  const server = await serve(databaseUrl, 'all')
  const me = caller(server.address, head.token)
  const other = caller(server.address, adviser.token)
  const probe = () => other(listContacts, { type: 'client', offset: 0, limit: 50 })
  for (const [name, work] of tasks(me)) console.log(await beside(name, { work, probe, pid: server.pid }))
  await server.stop()
} finally {
  await program.stop()
}

function tasks(me: Call): [string, () => Promise<string>][] {
  return [
    ['export des clients', () => exporting(me)],
    ['lot de 10 000 affaires', () => giving(me)],
    ['import de 20 000 × 40 (.xlsx)', () => importing(me)],
  ]
}

async function importing(me: Call): Promise<string> {
  const file = await bookOf(20_000)
  const { id: importId, version, mapping, defaults } = await me.upload(startContactImport, file)
  await me(checkContactImport, { importId, version, mapping, defaults: { ...defaults, type: 'client' } })
  const checked = await until(
    () => me(readContactImport, { importId }),
    ({ state }) => state !== 'checking',
  )
  await me(runContactImport, { importId, version: checked.version })
  const { counts } = await until(
    () => me(readContactImport, { importId }),
    ({ state }) => state !== 'importing',
  )
  return `${counts.outcomes.created} contacts créés`
}

async function exporting(me: Call): Promise<string> {
  const { jobId } = await me(exportContacts, { selection: { all: true, filter: { type: 'client' } } })
  return `${await ended(me, jobId)} lignes`
}

async function giving(me: Call): Promise<string> {
  const { rows: templates } = await me(listActiveTemplates, {})
  const ids: string[] = []
  for (let offset = 0; ids.length < 10_000; offset += 200) {
    const { rows } = await me(listContacts, { type: 'client', offset, limit: 200 })
    ids.push(...rows.map(({ id }) => id))
  }
  const { jobId } = await me(giveTemplate, { templateId: templates[0]!.id, contacts: { ids } })
  return `${await ended(me, jobId)} affaires`
}

async function ended(me: Call, jobId: string): Promise<number> {
  const { state, done, total, failure } = await until(
    () => me(readJob, { jobId }),
    (job) => job.state !== 'waiting' && job.state !== 'running',
  )
  if (state !== 'done' || done !== (total ?? done)) throw new Error(failure?.message ?? `${state}: ${done} of ${total}`)
  return done
}

async function until<T>(ask: () => Promise<T>, over: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (over(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
