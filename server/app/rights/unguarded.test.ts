import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'

/**
 * SEC-2: the unguarded way does not compile. Each file is what a feature could write by mistake; a line that ends in
 * `// ✗ TSnnnn` has to be refused with that error, every other line has to compile.
 */
const root = join(import.meta.dirname, '../../..')
const folder = join(root, '.cache', `unguarded-${process.pid}`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FILES: Readonly<Record<string, string>> = {
  'a feature reads a protected table': `
import type { Context } from '#platform/context/context.ts'
export const open = (ctx: Context) => ctx.db.selectFrom('category').selectAll()
export const contacts = (ctx: Context) => ctx.db.selectFrom('contact').selectAll() // ✗ TS2345
export const aliased = (ctx: Context) => ctx.db.selectFrom('deal as d').selectAll() // ✗ TS2345
export const joined = (ctx: Context) => ctx.db.selectFrom('user as u').innerJoin('contact as c', 'c.main_adviser_id', 'u.id') // ✗ TS2345
export const changed = (ctx: Context) => ctx.db.updateTable('contact') // ✗ TS2345
export const removed = (ctx: Context) => ctx.db.deleteFrom('event') // ✗ TS2345
export const added = (ctx: Context) => ctx.db.insertInto('history') // ✗ TS2345
export const mails = (ctx: Context) => ctx.db.selectFrom('outbox_mail').selectAll() // ✗ TS2345`,

  'a query that sees contacts reads deals as well': `
import { visibleContacts } from '#features/contacts/contacts.public.ts'
import type { Context } from '#platform/context/context.ts'
export const own = (ctx: Context) => visibleContacts(ctx).innerJoin('contact_phone as p', 'p.contact_id', 'c.id').select('p.number')
export const deals = (ctx: Context) => visibleContacts(ctx).innerJoin('deal as d', 'd.contact_id', 'c.id') // ✗ TS2345`,

  'a plain row is changed': `
import { contactFor } from '#features/contacts/contacts.public.ts'
import type { Context } from '#platform/context/context.ts'
import { changeRow, insertRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'
export async function wellDone(ctx: Context, id: string) {
  const contact = await contactFor(ctx, id, 'contact.edit')
  await changeRow(ctx, contact, { notes: 'bien' })
  await changeRow(ctx, contact, { state: 'validated' }) // ✗ TS2353
}
export async function seen(ctx: Context, id: string) {
  const contact = await contactFor(ctx, id, 'contact.see')
  await changeRow(ctx, contact, { notes: 'vu seulement' }) // ✗ TS2345
  await changeRow(ctx, contact.row, { notes: 'ligne nue' }) // ✗ TS2739
  await changeRow(ctx, { table: 'contact', id, row: contact.row }, { notes: 'contrefaite' }) // ✗ TS2741
  await insertRow(ctx, { table: 'contact' }, { id }) // ✗ TS2741
}
export const forged = (row: never): Granted<'contact', 'contact.edit'> => ({ table: 'contact', id: '1', row }) // ✗ TS2741`,

  'an operation declares no right': `
import { z } from 'zod'
import { operation } from '#contract/kernel/operation.ts'
const input = z.object({})
const rest = { path: '/x', summary: 'X', input, output: input, method: 'GET' } as const
export const declared = operation({ ...rest, right: 'self' })
export const open = operation({ ...rest, right: { public: 'parce que' } })
export const none = operation({ ...rest }) // ✗ TS2345
export const unknown = operation({ ...rest, right: 'contact.everything' }) // ✗ TS2322
export const silent = operation({ ...rest, right: {} }) // ✗ TS2322
export const wordless = operation({ ...rest, right: 'self', errors: ['never.said'] }) // ✗ TS2322`,

  'a use case is not the one its operation needs': `
import * as contract from '#contract/rights/rights.contract.ts'
import * as organisation from '#contract/organisation/organisation.contract.ts'
import type { Context } from '#platform/context/context.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { routes } from '#platform/http/routes.ts'
export const fine = routes(contract, { listProfiles: async (_ctx: Context) => ({ profiles: [] }) })
export const missing = routes(contract, {}) // ✗ TS2741
export const extra = routes(contract, { listProfiles: async () => ({ profiles: [] }), other: async () => ({}) }) // ✗ TS2353
export const wrongAnswer = routes(contract, { listProfiles: async () => ({ profiles: 3 }) }) // ✗ TS2322
export const asNobody = routes(contract, { listProfiles: async (_ctx: PublicContext) => ({ profiles: [] }) }) // ✗ TS2322
const { createFirm: _createFirm, loadDemoFirm: _loadDemoFirm, ...reading } = organisation
const ready = { state: 'ready', demo: null, demoAccounts: [] } as const
export const asSomebody = routes(reading, { readInstallation: async (_ctx: Context) => ({ ...ready, demoAccounts: [] }) }) // ✗ TS2322
export const sentence = () => new AppError('never.said') // ✗ TS2345`,
}

const fileOf = (index: number) => `case-${index}.ts`

describe('code that goes round the rights', () => {
  test('SEC-2 does not compile, at exactly the lines where it does', { timeout: 120_000 }, async () => {
    mkdirSync(folder, { recursive: true })
    const texts = Object.values(FILES)
    texts.forEach((text, index) => writeFileSync(join(folder, fileOf(index)), text))
    const config = { extends: '../../tsconfig.json', compilerOptions: { incremental: false }, include: ['*.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = [join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', folder, '--pretty', 'false']
    const { stdout } = await promisify(execFile)(process.execPath, tsc, { cwd: root }).catch((error: { stdout: string }) => error)
    const found = [...stdout.matchAll(/^(?:.*\/)?(case-\d+\.ts)\((\d+),\d+\): error (TS\d+)/gm)].map(
      ([, file, line, code]) => `${file}:${line} ${code}`,
    )
    const expected = texts.flatMap((text, index) =>
      text
        .split('\n')
        .flatMap((line, at) => [...line.matchAll(/\/\/ ✗ (TS\d+)$/g)].map(([, code]) => `${fileOf(index)}:${at + 1} ${code}`)),
    )
    expect(found.toSorted()).toEqual(expected.toSorted())
  })
})
