import { buffer } from 'node:stream/consumers'
import * as XLSX from '@e965/xlsx'
import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import * as contacts from '#contract/contacts/contacts.contract.ts'
import * as documents from '#contract/documents/documents.contract.ts'
import * as contract from '#contract/imports/imports.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import type { JobContext } from '#platform/jobs/job.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { actingAs, aFirm } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { check, deposit, depositRows, linesOf, one, untilIdle, write } from '../imports.factory.ts'
import { writeImportLinesHandler } from '../imports.public.ts'
import { temporaryFolder } from '../readers/readers.samples.ts'

const runtime = testRuntime()
const at = temporaryFolder()
const HEADINGS = 'Identifiant externe;Nom;Prénoms;Mots clés;Téléphone mobile;E-mail personnel;Code postal;Ville;Notes'

const historyOf = async (contactId: string) =>
  (
    await runtime.pool.query<{ kind: string; data: unknown }>(
      'select kind, data from history where contact_id = $1 order by seq',
      [contactId],
    )
  ).rows

describe('writing an import', () => {
  test('CON-71, CON-9 creates with coordinates and keywords, updates what is filled only, says so in the history', async () => {
    const firm = await aFirm(runtime)
    const [me, caller] = [one(runtime, firm.administrator), as(runtime, firm.administrator)]
    const known = await aContact(firm, { lastName: 'Le Goff', externalId: 'C-1', phone: '06 12 34 56 78', notes: 'Ancien' })
    const rows = [
      'C-1;Le Goff;Anne;Retraite;06 98 76 54 32;;35000;Rennes;',
      'C-2;Quéméner;Yann;Retraite, Mer;0612345600;yann@exemple.fr;29000;Quimper;=1+1',
    ]
    const done = await write(me, await check(me, await depositRows(me, HEADINGS, ...rows)))
    expect(done.counts.outcomes).toMatchObject({ created: 1, updated: 1 })
    const [updated, created] = await linesOf(me, done)
    const file = await caller.call(contacts.readContact, { contactId: updated?.contactId ?? '' })
    expect(file).toMatchObject({
      id: known.id,
      general: { firstNames: 'Anne', notes: 'Ancien' },
      phones: [{ number: '+33612345678' }, { number: '+33698765432' }],
      keywords: [{ name: 'Retraite' }],
    })
    expect(await caller.call(contacts.readContact, { contactId: created?.contactId ?? '' })).toMatchObject({
      general: { lastName: 'Quéméner', notes: '=1+1', externalId: 'C-2' },
      emails: [{ address: 'yann@exemple.fr' }],
      addresses: [{ postcode: '29000', town: 'Quimper', label: 'home' }],
      keywords: [{ name: 'Mer' }, { name: 'Retraite' }],
    })
    const [, changed] = await historyOf(known.id)
    expect(changed).toMatchObject({ kind: 'contact.changed', data: { source: 'import' } })
    const again = await check(me, await depositRows(me, HEADINGS, ...rows))
    expect(again.counts.verdicts).toMatchObject({ unchanged: 2 })
  })

  test('CON-71 rejected lines come back as a workbook, ready to be mended and sent again', async () => {
    const firm = await aFirm(runtime)
    const me = one(runtime, firm.administrator)
    const done = await write(
      me,
      await check(me, await depositRows(me, HEADINGS, 'C-1;Bon;;;;;;;', 'C-2;=Mauvais;;;12;;;;', ';;;;;;;Rennes;')),
    )
    expect(done.counts.outcomes).toMatchObject({ created: 1, rejected: 2 })
    const file = await as(runtime, firm.administrator).download(documents.readFile, { fileId: done.rejectedFileId ?? '' })
    const bytes = await buffer(file.open())
    const { Sheets, SheetNames } = XLSX.read(bytes)
    const rows = XLSX.utils.sheet_to_json<string[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 })
    expect(rows[0]).toEqual([...HEADINGS.split(';'), 'Motif du rejet'])
    expect(rows[1]?.slice(0, 2)).toEqual(['C-2', '=Mauvais'])
    expect(rows[1]?.at(-1)).toContain('« 12 » n’est pas un numéro de téléphone')
    await writeFile(at('rejets.xlsx'), bytes)
    const again = await check(me, await deposit(me, at('rejets.xlsx')))
    expect(again.counts.verdicts).toMatchObject({ rejected: 2, new: 0 })
    expect(again.mapping).toEqual(done.mapping)
    const [titles = [], ...lines] = rows
    const mended = lines.map((line) => Object.assign([...line], { 1: line[1] || 'Mendé', 4: '06 12 34 56 78' }))
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([titles, ...mended]), 'Lignes rejetées')
    await writeFile(at('corrige.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }))
    const accepted = await check(me, await deposit(me, at('corrige.xlsx')))
    expect(accepted.counts.verdicts).toMatchObject({ new: 1, duplicate: 1, rejected: 0 })
    await as(runtime, firm.administrator).call(contract.decideImportLines, { importId: accepted.id, decision: 'create' })
    expect((await write(me, accepted)).counts.outcomes).toMatchObject({ created: 2, rejected: 0 })
  })

  test('CON-71 a file of which no line is accepted gives its lines to mend all the same', async () => {
    const firm = await aFirm(runtime)
    const me = one(runtime, firm.administrator)
    const done = await write(me, await check(me, await depositRows(me, HEADINGS, ';;;;;;;Rennes;')))
    expect(done).toMatchObject({ state: 'done', counts: { outcomes: { rejected: 1 } } })
    expect(done.rejectedFileId).not.toBeNull()
  })

  test('CON-72 likely duplicates are left out, created all the same, or completed, as the user decided', async () => {
    const firm = await aFirm(runtime)
    const [me, caller] = [one(runtime, firm.administrator), as(runtime, firm.administrator)]
    const twins = await Promise.all(
      ['un', 'deux', 'trois'].map((name) => aContact(firm, { lastName: name, email: `${name}@exemple.fr` })),
    )
    const rows = ['un', 'deux', 'trois'].map((name) => `;${name} bis;;;;${name}@exemple.fr;;Brest;`)
    const checked = await check(me, await depositRows(me, HEADINGS, ...rows))
    expect(checked.counts.verdicts.duplicate).toBe(3)
    await caller.call(contract.decideImportLines, { importId: checked.id, lines: [3], decision: 'create' })
    await caller.call(contract.decideImportLines, { importId: checked.id, lines: [4], decision: 'update' })
    const done = await write(me, checked)
    const lines = await linesOf(me, done)
    expect(lines.map(({ outcome }) => outcome)).toEqual(['skipped', 'created', 'updated'])
    expect(lines[2]?.contactId).toBe(twins[2]?.id)
    expect(await caller.call(contacts.readContact, { contactId: twins[2]?.id ?? '' })).toMatchObject({
      general: { lastName: 'trois bis' },
    })
  })

  test('CON-72 what happened since the check is met: a twin added, a contact gone, a number taken; the rest is written', async () => {
    const firm = await aFirm(runtime)
    const me = one(runtime, firm.administrator)
    const gone = await aContact(firm, { lastName: 'Parti', externalId: 'P-1' })
    const checked = await check(
      me,
      await depositRows(
        me,
        HEADINGS,
        ';Nouveau;;;;nouveau@exemple.fr;;;',
        'P-1;Parti;Jo;;;;;;',
        'T-1;Pris;;;;;;;',
        ';Tranquille;;;;;;;',
      ),
    )
    expect(checked.counts.verdicts).toMatchObject({ new: 3, updated: 1 })
    await aContact(firm, { lastName: 'Autre', email: 'nouveau@exemple.fr' })
    const taken = await aContact(firm, { lastName: 'Possesseur', externalId: 'T-1' })
    await runtime.pool.query(
      'update contact set is_private = true, main_adviser_id = $2, follower_ids = array[$2::uuid] where id = $1',
      [taken.id, (await anAdviser(firm)).id],
    )
    await runtime.pool.query('update contact set deleted_at = now() where id = $1', [gone.id])
    const done = await write(me, checked)
    expect((await linesOf(me, done)).map(({ outcome, issues }) => [outcome, issues[0]?.code])).toEqual([
      ['skipped', 'import.twin_since'],
      ['rejected', 'import.contact_gone'],
      ['rejected', 'contact.external_id_taken'],
      ['created', undefined],
    ])
  })

  test('CON-72 the same file sent twice before either is written adds nobody twice', async () => {
    const firm = await aFirm(runtime)
    const me = one(runtime, firm.administrator)
    const rows = Array.from({ length: 30 }, (_, index) => `;Double ${index};;;;;;;`)
    const [first, second] = [
      await check(me, await depositRows(me, HEADINGS, ...rows)),
      await check(me, await depositRows(me, HEADINGS, ...rows)),
    ]
    expect([first.counts.verdicts.new, second.counts.verdicts.new]).toEqual([30, 30])
    expect((await write(me, first)).counts.outcomes.created).toBe(30)
    expect((await write(me, second)).counts.outcomes).toMatchObject({ created: 0, unchanged: 30 })
  })

  test('REL-1 cut after a part of the work, it goes on and doubles nothing', async () => {
    const firm = await aFirm(runtime)
    const caller = as(runtime, firm.administrator)
    const me = one(runtime, firm.administrator)
    const rows = Array.from({ length: 600 }, (_, index) => `N-${index};Nom ${index};;;;;;;`)
    const checked = await check(me, await depositRows(me, HEADINGS, ...rows))
    const { jobId } = await caller.call(contract.runContactImport, { importId: checked.id, version: checked.version })
    let transactions = 0
    const cut: JobContext = {
      runtime,
      firmId: firm.id,
      userId: firm.administrator.id,
      lastAttempt: false,
      inTransaction: (work) => {
        transactions += 1
        if (transactions > 1) throw new Error('power cut')
        return actingAs(firm, firm.administrator, work)
      },
    }
    await expect(writeImportLinesHandler.run(cut, { jobId, importId: checked.id })).rejects.toThrow('power cut')
    const halfway = await caller.call(contract.readContactImport, { importId: checked.id })
    expect(halfway).toMatchObject({ state: 'importing', counts: { outcomes: { created: 250 } } })
    await expect(caller.call(contract.checkContactImport, { ...halfway, importId: checked.id })).toBeRefused('import.not_now')
    const done = await untilIdle(me, checked.id)
    expect(done).toMatchObject({ state: 'done', counts: { outcomes: { created: 600 } } })
    expect((await caller.call(contacts.listContacts, { type: 'client', limit: 1 })).total.count).toBe(600)
  })

  test('REL-1 one that ends on an error is given back to be gone on with', async () => {
    const firm = await aFirm(runtime)
    const caller = as(runtime, firm.administrator)
    const me = one(runtime, firm.administrator)
    const checked = await check(me, await depositRows(me, HEADINGS, ';Dupont;;;;;;;'))
    const { jobId } = await caller.call(contract.runContactImport, { importId: checked.id, version: checked.version })
    let transactions = 0
    await writeImportLinesHandler.run(
      {
        runtime,
        firmId: firm.id,
        userId: firm.administrator.id,
        lastAttempt: true,
        inTransaction: (work) => {
          transactions += 1
          if (transactions === 1) throw new Error('disk full')
          return actingAs(firm, firm.administrator, work)
        },
      },
      { jobId, importId: checked.id },
    )
    const failed = await caller.call(contract.readContactImport, { importId: checked.id })
    expect(failed.state).toBe('failed')
    expect(await write(me, failed)).toMatchObject({ state: 'done', counts: { outcomes: { created: 1 } } })
  })

  test('CON-70 the template, downloaded, is read again by itself', async () => {
    const firm = await aFirm(runtime)
    const me = one(runtime, firm.administrator)
    const file = await as(runtime, firm.administrator).download(contract.readImportTemplate, {})
    expect(file.name).toMatch(/\.xlsx$/)
    await writeFile(at('modele.xlsx'), await buffer(file.open()))
    const begun = await deposit(me, at('modele.xlsx'))
    expect(begun).toMatchObject({ sheetName: 'Contacts', lineCount: 1 })
    const done = await check(me, begun)
    expect(await linesOf(me, done)).toMatchObject([{ verdict: 'new', name: 'LEFÈVRE Anne Marie' }])
  })
})
