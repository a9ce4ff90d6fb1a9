import { existsSync } from 'node:fs'
import { utimes, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { beforeEach, describe, expect, test } from 'vitest'
import { uploadFile } from '#contract/documents/documents.contract.ts'
import * as imports from '#contract/imports/imports.contract.ts'
import { addContact } from '#contract/contacts/contacts.contract.ts'
import { check, depositRows, one, write } from '#features/imports/imports.factory.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import type { Firm } from '#features/organisation/organisation.factory.ts'
import { aTask, aTemplate } from '#features/templates/templates.factory.ts'
import { runWorker } from '#platform/jobs/run-worker.ts'
import { sweepAll } from '#platform/sweeps/sweep.ts'
import { allChores, allSweeps, FILES_HANG_IN } from './all-chores.ts'
import { as, testRuntime } from './testing/as.ts'

const runtime = testRuntime()
let firm: Firm

beforeEach(async () => {
  runtime.setNow(null)
  firm = await aFirm(runtime)
})

/** The nightly sweeps, so many days from now. */
async function sweepIn(days: number): Promise<void> {
  runtime.setNow(new Date(Date.now() + days * 86_400_000).toISOString())
  await sweepAll(runtime, allSweeps)
  runtime.setNow(null)
}

const me = () => as(runtime, firm.administrator)
const upload = (text: string) => runtime.files.receive(Readable.from([text]), 'avis.txt', 'text/plain')

/** A file that a step of a template shows. */
async function hangingFile(): Promise<{ id: string }> {
  const file = await me().call(uploadFile, {}, { upload: await upload('b') })
  await aTemplate(firm, { steps: [aTask('Lire', { documentIds: [file.id] })] })
  return file
}

async function countOf(table: string): Promise<number> {
  const { rows } = await runtime.pool.query<{ count: number }>(`select count(*)::int as count from ${table} where firm_id = $1`, [
    firm.id,
  ])
  return rows[0]?.count ?? -1
}

describe('the nightly sweeps', () => {
  test('REL-2 keys of requests go after two days', async () => {
    const entry = { type: 'client' as const, kind: 'person' as const, general: { lastName: 'Dupont' } }
    const mainAdviserId = firm.administrator.id
    await me().call(addContact, { ...entry, mainAdviserId }, { idempotencyKey: crypto.randomUUID() })
    await sweepIn(1)
    expect(await countOf('idempotency_key')).toBe(1)
    await sweepIn(3)
    expect(await countOf('idempotency_key')).toBe(0)
  })

  test('ORG-21 single-use links go a week after they were over', async () => {
    await runtime.pool.query(
      `insert into single_use_link (firm_id, id, user_id, purpose, secret_hash, created_at, expires_at)
       values ($1, gen_random_uuid(), $2, 'reset', '\\x00', now(), now() + interval '2 hours')`,
      [firm.id, firm.administrator.id],
    )
    await sweepIn(6)
    expect(await countOf('single_use_link')).toBe(1)
    await sweepIn(8)
    expect(await countOf('single_use_link')).toBe(0)
  })

  test('CON-71 imports that never ran go after a month with their file; what ran stays', async () => {
    const importer = one(runtime, firm.administrator)
    const ran = await write(importer, await check(importer, await depositRows(importer, 'Nom', 'Durand')))
    const left = await check(importer, await depositRows(importer, 'Nom', 'Dupont'))
    await me().call(imports.abandonContactImport, { importId: (await depositRows(importer, 'Nom', 'Duval')).id })
    const { rows } = await runtime.pool.query<{ file_id: string }>('select file_id from contact_import where id = $1', [left.id])
    const path = runtime.files.pathOf(firm.id, rows[0]?.file_id ?? '')
    await sweepIn(29)
    expect([await countOf('contact_import'), existsSync(`${path}.0.rows`)]).toEqual([3, true])
    await sweepIn(31)
    expect((await me().call(imports.listContactImports, {})).rows.map(({ id }) => id)).toEqual([ran.id])
    expect([await countOf('file'), existsSync(path), existsSync(`${path}.0.rows`)]).toEqual([1, false, false])
  })

  test('files deposited and never joined to anything go after a week; those that hang on something stay', async () => {
    const [alone, joined] = [await me().call(uploadFile, {}, { upload: await upload('a') }), await hangingFile()]
    await sweepIn(6)
    expect(await countOf('file')).toBe(2)
    await sweepIn(8)
    expect([alone, joined].map(({ id }) => existsSync(runtime.files.pathOf(firm.id, id)))).toEqual([false, true])
    expect(await countOf('file')).toBe(1)
  })

  test('REL-1 bytes without a row go after a month', async () => {
    const kept = await me().call(uploadFile, {}, { upload: await upload('a') })
    const other = kept.id.at(-3) === '0' ? '1' : '0'
    const orphan = runtime.files.pathOf(firm.id, `${kept.id.slice(0, -3)}${other}${kept.id.slice(-2)}`)
    const waiting = await runtime.files.draftPath()
    for (const path of [orphan, waiting]) {
      await writeFile(path, 'x')
      await utimes(path, new Date('2026-01-01'), new Date('2026-01-01'))
    }
    await sweepIn(0)
    expect([orphan, waiting, runtime.files.pathOf(firm.id, kept.id)].map((path) => existsSync(path))).toEqual([
      false,
      false,
      true,
    ])
  })

  test('a sweep that fails leaves the others to go on', async () => {
    const swept: number[] = []
    await sweepAll(runtime, [
      { days: 1, sweep: () => Promise.reject(new Error('disk full')) },
      { days: 1, sweep: async ({ firmId }) => void swept.push(firmId) },
    ])
    expect(swept).toContain(firm.id)
  })
})

test('every table that points to a file is known to the sweeps', async () => {
  const { rows } = await runtime.pool.query<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint where confrelid = 'file'::regclass order by 1`,
  )
  // What these hold is never a deposit: it goes with them.
  const ofTheProgram = ['"user"', 'contact_import', 'job_run', 'logo']
  expect(rows.map(({ name }) => name)).toEqual([...FILES_HANG_IN, ...ofTheProgram].toSorted())
})

test('REL-1 a worker does its chores as it starts, and takes their times', async () => {
  const done: string[] = []
  const worker = await runWorker(
    runtime,
    [],
    allChores.map((chore) => ({ ...chore, run: async () => void done.push(chore.name) })),
  )
  await worker.stop()
  expect(done).toEqual(['end-lost-runs'])
})
