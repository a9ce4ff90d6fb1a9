import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { eraseContact, previewErasure } from '#contract/contacts/erasure/erasure.contract.ts'
import { readFile } from '#contract/documents/documents.contract.ts'
import { addEvent } from '#contract/timeline/timeline.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { whereIs } from '#app/testing/where-is.ts'
import { newId } from '#platform/ids/new-id.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import { verifyHistory } from '#platform/history/verify-history.ts'
import { aDeal } from '../../deals/deals.factory.ts'
import { actingAs, aFirm } from '../../organisation/organisation.factory.ts'
import { aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { PARTS } from './erase.access.ts'
import { REFERRING } from './erase-related.access.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
const MARKER = 'Zyxqvau'

async function aFullContact() {
  const firm = await aFirm(runtime)
  const adviser = await anAdviser(firm)
  const contact = await aContact(firm, {
    adviser,
    lastName: MARKER,
    profession: MARKER,
    notes: MARKER,
    email: `${MARKER}@essai.fr`,
    town: MARKER,
    birthPlace: MARKER,
  })
  const me = as(runtime, adviser)
  await me.call(contract.editContact, {
    contactId: contact.id,
    version: 1,
    general: { employer: MARKER, birthDate: '1987-01-29' },
  })
  const deal = await aDeal(firm, { contact, template: await aTemplate(firm), by: adviser, name: `Audit ${MARKER}` })
  const upload = await runtime.files.receive(Readable.from(['essai']), `${MARKER}.txt`, 'text/plain')
  const fileId = await actingAs(firm, adviser, (ctx) => keepFile(ctx, runtime.files, upload, 'attachment'))
  const entry = { kind: 'note', subject: MARKER, notes: MARKER, place: MARKER, inChargeId: adviser.id } as const
  await me.call(addEvent, { ...entry, contactId: contact.id, attachmentIds: [fileId] })
  const table = await runtime.files.receive(Readable.from(['Nom']), 'clients.csv', 'text/csv')
  const tableId = await actingAs(firm, adviser, (ctx) => keepFile(ctx, runtime.files, table, 'import'))
  await importedAs(firm.id, adviser.id, tableId, contact.id)
  return { firm, adviser, contact, deal, fileId }
}

/** A line of an import that changed it: what it said, and what it replaced. */
async function importedAs(firmId: number, userId: string, fileId: string, contactId: string): Promise<void> {
  const importId = newId()
  await runtime.pool.query(
    `insert into contact_import (firm_id, id, file_id, file_name, format, headings, sheet_name, sheet_names, line_count, mapping, defaults, state, created_by, created_at)
     values ($1, $2, $3, 'clients.csv', 'csv', '[]', '', '[]', 1, '{}', '{}', 'done', $4, now())`,
    [firmId, importId, fileId, userId],
  )
  await runtime.pool.query(
    `insert into contact_import_line (firm_id, import_id, line, verdict, name, draft, issues, candidates, changes, former, contact_id, outcome)
     values ($1, $2, 2, 'updated', $4, $5, $5, $5, $5, $5, $3, 'updated')`,
    [firmId, importId, contactId, MARKER, JSON.stringify([MARKER])],
  )
}

/** Tables with a foreign key to a contact, by the catalogue. */
async function referringTables(): Promise<string[]> {
  const { rows } = await runtime.pool.query<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = 'contact'::regclass`,
  )
  return rows.map(({ name }) => name).toSorted()
}

const trash = (firmPerson: Parameters<typeof as>[1], contactId: string, version: number) =>
  as(runtime, firmPerson).call(contract.deleteContact, { contactId, version, confirmed: true })

describe('final erasure', () => {
  test('CON-40 refuses whoever is no administrator, a contact out of the trash, a name mistyped', async () => {
    const { firm, adviser, contact } = await aFullContact()
    const ask = (who: typeof adviser, typedName = contact.name) =>
      as(runtime, who).call(eraseContact, { contactId: contact.id, typedName, reason: 'Demande du 12/11' })
    await expect(ask(firm.administrator)).toBeRefused('not_found')
    await trash(adviser, contact.id, 2)
    await expect(ask(await anAdviser(firm, { profile: 'junior' }))).toBeRefused('forbidden', { right: 'contact.erase' })
    await expect(ask(firm.administrator, 'ZYXQVAU')).toBeRefused('contact.erasure_name_differs')
    await expect(ask((await aFirm(runtime)).administrator)).toBeRefused('not_found')
    expect((await as(runtime, adviser).call(contract.listDeletedContacts, {})).rows).toMatchObject([{ id: contact.id }])
    await ask(firm.administrator)
  })

  test('CON-40 nothing anywhere says who it was; deals and the past stay, and the history proves whole', async () => {
    const { firm, adviser, contact, deal, fileId } = await aFullContact()
    await trash(adviser, contact.id, 2)
    expect((await whereIs(runtime.pool, MARKER)).length).toBeGreaterThan(12)
    const admin = as(runtime, firm.administrator)
    const preview = await admin.call(previewErasure, { contactId: contact.id })
    expect(preview).toMatchObject({ erased: { coordinates: 2, events: 1, documents: 1 }, kept: { deals: 1 } })
    await admin.call(eraseContact, { contactId: contact.id, typedName: preview.name, reason: 'Demande du 12/11' })

    expect(await whereIs(runtime.pool, MARKER)).toEqual([])
    expect(await whereIs(runtime.pool, '1987-01-29')).toEqual([])
    expect((await admin.call(contract.listDeletedContacts, {})).rows).toEqual([])
    await expect(admin.call(contract.restoreContact, { contactId: contact.id })).toBeRefused('not_found')
    await expect(as(runtime, adviser).call(readFile, { fileId })).toBeRefused('not_found')
    const { rows: deals } = await runtime.pool.query('select id, in_charge_id, notes from deal where firm_id = $1', [firm.id])
    expect(deals).toEqual([{ id: deal.id, in_charge_id: adviser.id, notes: null }])
    const { rows: told } = await runtime.pool.query<{ data: { reason: string; lines: unknown[] } }>(
      `select data from history where firm_id = $1 and kind = 'contact.erased'`,
      [firm.id],
    )
    expect(told).toMatchObject([{ data: { reason: 'Demande du 12/11' } }])
    expect(told[0]!.data.lines).toHaveLength(preview.kept.historyLines)
    expect(await verifyHistory(runtime.pool, firm.id)).toMatchObject({ brokenAt: null })
  })

  test('CON-40 what becomes of the rows of every table that refers to a contact is settled', async () => {
    const settled = [...PARTS, 'contact_document', ...REFERRING.gone, ...REFERRING.unnamed, ...REFERRING.kept]
    expect(await referringTables()).toEqual(settled.toSorted())
  })

  test('CON-40 what was shared stays to the others, with an owner whom nothing names', async () => {
    const { firm, adviser, contact } = await aFullContact()
    const other = await aContact(firm, { adviser })
    const assets = [newId(), newId()]
    for (const [place, label] of [`Maison ${MARKER}`, 'Maison commune'].entries()) {
      await runtime.pool.query(
        `insert into asset (firm_id, id, kind, label, ownership, created_at, updated_at) values ($1, $2, 'main_home', $3, 'chosen', now(), now())`,
        [firm.id, assets[place], label],
      )
      for (const owner of place ? [contact.id, other.id] : [contact.id])
        await runtime.pool.query(
          `insert into asset_owner (firm_id, id, asset_id, contact_id, held_as, numerator, denominator) values ($1, $2, $3, $4, 'full', 1, $5)`,
          [firm.id, newId(), assets[place], owner, place + 1],
        )
    }
    await trash(adviser, contact.id, 2)
    await as(runtime, firm.administrator).call(eraseContact, {
      contactId: contact.id,
      typedName: contact.name,
      reason: 'Demande',
    })
    const { rows } = await runtime.pool.query('select asset_id, contact_id from asset_owner where firm_id = $1', [firm.id])
    expect(rows).toHaveLength(2)
    expect(rows).toContainEqual({ asset_id: assets[1], contact_id: null })
    expect(rows).toContainEqual({ asset_id: assets[1], contact_id: other.id })
    expect(await whereIs(runtime.pool, MARKER)).toEqual([])
  })

  test('CON-40, SEC-6 a line that an erasure does not tell of, or tells otherwise, is an alteration', async () => {
    const { firm, adviser, contact } = await aFullContact()
    await trash(adviser, contact.id, 2)
    await as(runtime, firm.administrator).call(eraseContact, {
      contactId: contact.id,
      typedName: contact.name,
      reason: 'Demande',
    })
    const { rows } = await runtime.pool.query<{ seq: number }>(
      `select seq from history where firm_id = $1 and kind = 'contact.changed'`,
      [firm.id],
    )
    const changed = rows[0]!.seq
    const tamper = async (statement: string) => {
      const client = await runtime.pool.connect()
      try {
        await client.query(statement, [firm.id, changed])
        return (await verifyHistory(runtime.pool, firm.id)).brokenAt
      } finally {
        client.release()
      }
    }
    expect(await tamper(`update history set actor_id = null where firm_id = $1 and seq = $2`)).toBe(changed)
  })
})
