import { beforeEach, describe, expect, test } from 'vitest'
import * as contacts from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/imports/imports.contract.ts'
import * as undoing from '#contract/imports/undo/undo.contract.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import type { JobContext } from '#platform/jobs/job.ts'
import { aCategory, aContact, aKeyword } from '../../contacts/contacts.factory.ts'
import { aDeal } from '../../deals/deals.factory.ts'
import { actingAs, aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { check, depositRows, linesOf, one, undo, untilIdle, write } from '../imports.factory.ts'
import type { Importer } from '../imports.factory.ts'
import { forgetFormer, undoImportHandler } from '../imports.public.ts'

const runtime = testRuntime()
const HEADINGS =
  'Identifiant externe;Nom;Prénoms;Mots clés;Téléphone mobile;E-mail personnel;Code postal;Ville;Notes;Conseiller principal;Catégorie'
let firm: Firm
let me: Importer

beforeEach(async () => {
  firm = await aFirm(runtime)
  me = one(runtime, firm.administrator)
})

const caller = () => as(runtime, firm.administrator)
const written = async (importer: Importer, ...rows: string[]) =>
  write(importer, await check(importer, await depositRows(importer, HEADINGS, ...rows)))
const fileOf = (contactId: string) => caller().call(contacts.readContact, { contactId })

describe('undoing an import', () => {
  test('REL-5, ORG-15 refuses what is not one’s own, what wrote nothing, and what is too old; nothing changes', async () => {
    const done = await written(me, 'C-1;Durand;;;;;;;;;')
    const asked = { importId: done.id, version: done.version }
    const colleague = await anAdviser(firm, { profile: 'administrator' })
    await expect(as(runtime, colleague).call(undoing.readImportUndo, asked)).toBeRefused('not_found')
    await expect(as(runtime, colleague).call(undoing.undoContactImport, asked)).toBeRefused('not_found')
    await expect(caller().call(undoing.undoContactImport, { ...asked, version: 1 })).toBeRefused('stale_version')
    const checked = await check(me, await depositRows(me, HEADINGS, 'C-2;Autre;;;;;;;;;'))
    await expect(caller().call(undoing.undoContactImport, { importId: checked.id, version: checked.version })).toBeRefused(
      'import.not_now',
    )
    await runtime.pool.query(`update contact_import set undoable_until = now() - interval '1 minute' where id = $1`, [done.id])
    await expect(caller().call(undoing.undoContactImport, asked)).toBeRefused('import.undo_too_late')
    await expect(caller().call(undoing.readImportUndo, asked)).toBeRefused('import.undo_too_late')
    expect((await caller().call(contacts.listContacts, { type: 'client' })).total.count).toBe(1)
  })

  test('REL-5, CON-9, CON-72 created ones go to the trash, updated ones are as before; the same file can come again', async () => {
    const login = `repreneur.${firm.id}`
    const [old, taker] = [await anAdviser(firm), await anAdviser(firm, { login })]
    const before = await aCategory(firm, 'Avant')
    await aCategory(firm, 'Après')
    await aKeyword(firm, 'Ajouté')
    const known = await aContact(firm, {
      adviser: old,
      externalId: 'C-1',
      lastName: 'Le Goff',
      phone: '0612345678',
      categoryId: before.id,
    })
    await caller().call(contacts.assignContacts, { selection: { ids: [known.id] }, addCoAdviserIds: [taker.id] })
    const was = await fileOf(known.id)
    const rows = [
      `C-1;Le Goff;Anne;Ajouté;0698765432;anne@exemple.fr;35000;Rennes;=1;${login};Après`,
      'C-2;Quéméner;Yann;;;yann@exemple.fr;29000;Quimper;;;',
      ';Sans numéro;;;;;;;;;',
    ]
    const done = await written(me, ...rows)
    expect(done.counts.outcomes).toMatchObject({ created: 2, updated: 1 })
    expect((await fileOf(known.id)).category?.name).toBe('Après')
    expect(await caller().call(undoing.readImportUndo, { importId: done.id })).toMatchObject({
      trashed: 2,
      restored: 1,
      kept: 0,
      keptLines: [],
    })
    const undone = await undo(me, done)
    expect(undone).toMatchObject({
      state: 'undone',
      undoableUntil: null,
      counts: { undone: { trashed: 2, restored: 1, kept: 0 } },
    })
    const is = await fileOf(known.id)
    expect({ ...is, version: 0, updatedAt: '', phones: [] }).toEqual({ ...was, version: 0, updatedAt: '', phones: [] })
    expect(is.phones.map(({ number }) => number)).toEqual(was.phones.map(({ number }) => number))
    const { lines } = await caller().call(contacts.readContactHistory, { contactId: known.id, limit: 1 })
    expect(new Set(lines.map(({ what }) => what))).toEqual(new Set(['Import défait']))
    expect(lines.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['Prénoms', 'Catégorie', 'Conseiller principal', 'Téléphone', 'E-mail', 'Adresse', 'Mots clés']),
    )
    expect((await caller().call(contacts.listContacts, { type: 'client' })).total.count).toBe(1)
    expect((await caller().call(contacts.listDeletedContacts, {})).rows).toHaveLength(2)
    await expect(caller().call(undoing.undoContactImport, { importId: done.id, version: undone.version })).toBeRefused(
      'import.not_now',
    )
    expect((await written(me, ...rows)).counts.outcomes).toMatchObject({ created: 2, updated: 1, unchanged: 0 })
  })

  test('REL-5 those changed, used or hidden since are named and left; what another undone import did is no change', async () => {
    const known = await aContact(firm, { externalId: 'C-1', lastName: 'Connu' })
    const first = await written(me, 'C-1;Connu;Un;;;;;;;;', 'C-2;Modifié;;;;;;;;;', 'C-3;Servi;;;;;;;;;', 'C-4;Caché;;;;;;;;;')
    const second = await written(me, 'C-1;Connu;Deux;;;;;;;;')
    const ids = (await linesOf(me, first)).map(({ contactId }) => contactId ?? '')
    const edited = await fileOf(ids[1] ?? '')
    await caller().call(contacts.editContact, { contactId: edited.id, version: edited.version, general: { notes: 'À garder' } })
    await aDeal(firm, { contact: { id: ids[2] ?? '' }, template: await aTemplate(firm) })
    const stranger = await anAdviser(firm)
    await runtime.pool.query(
      'update contact set is_private = true, main_adviser_id = $2, follower_ids = array[$2::uuid] where id = $1',
      [ids[3], stranger.id],
    )
    const foretold = await caller().call(undoing.readImportUndo, { importId: first.id })
    expect(foretold).toMatchObject({ trashed: 0, restored: 0, kept: 4 })
    expect((await undo(me, second)).counts.undone).toEqual({ trashed: 0, restored: 1, kept: 0 })
    expect((await fileOf(known.id)).general.firstNames).toBe('Un')
    const undone = await undo(me, first)
    expect(undone.counts.undone).toEqual({ trashed: 0, restored: 1, kept: 3 })
    const { report } = await caller().call(readJob, { jobId: undone.jobId ?? '' })
    expect(report.map(({ subject, message }) => `${subject} ${message}`).toSorted()).toEqual([
      'CACHÉ Ce contact n’est plus accessible : rien n’y a été changé.',
      expect.stringContaining(`MODIFIÉ Modifié depuis par Ada Ministre, le `),
      'SERVI Une affaire ou un événement lui a été rattaché depuis : laissé tel quel.',
    ])
    expect((await fileOf(edited.id)).general.notes).toBe('À garder')
    expect((await linesOf(me, undone))[1]?.issues.at(-1)?.code).toBe('import.undo_changed')
    // Those that stay are known to the next import; the line undone is not.
    expect(
      (await check(me, await depositRows(me, HEADINGS, 'C-1;Connu;Un;;;;;;;;', 'C-2;Modifié;;;;;;;;;'))).counts.verdicts,
    ).toMatchObject({ updated: 1, unchanged: 1 })
  })

  test('REL-5, ORG-15 each contact asks its own right; a number taken since leaves only that one', async () => {
    const junior = await anAdviser(firm)
    const importer = one(runtime, junior)
    const mine = await aContact(firm, { adviser: junior, externalId: 'A-1', lastName: 'Mien' })
    const done = await written(importer, `B-1;Neuf;;;;;;;;;`)
    const rows = ['Identifiant Sillage;Identifiant externe;Nom', `${mine.id};A-2;Mien`]
    const renumbered = await write(importer, await check(importer, await depositRows(importer, ...rows)))
    await aContact(firm, { externalId: 'A-1', lastName: 'Preneur' })
    await runtime.pool.query(
      `delete from profile_right r using "user" u where u.id = $1 and r.firm_id = u.firm_id and r.profile_id = u.profile_id
       and r.permission = 'contacts.deleteMergeRestore'`,
      [junior.id],
    )
    const undone = await undo(importer, done)
    expect(undone.counts.undone).toEqual({ trashed: 0, restored: 0, kept: 1 })
    expect((await linesOf(importer, undone))[0]?.issues.at(-1)?.code).toBe('import.undo_no_delete')
    const other = await undo(importer, renumbered)
    expect((await linesOf(importer, other))[0]?.issues.at(-1)?.code).toBe('import.undo_failed')
    expect((await fileOf(mine.id)).general.externalId).toBe('A-2')
  })

  test('REL-1, REL-5 cut after a part of the work, it goes on and undoes nothing twice', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `N-${index};Nom ${index};;;;;;;;;`)
    const done = await written(me, ...rows)
    const { jobId } = await caller().call(undoing.undoContactImport, { importId: done.id, version: done.version })
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
    await expect(undoImportHandler.run(cut, { jobId, importId: done.id })).rejects.toThrow('power cut')
    const halfway = await caller().call(contract.readContactImport, { importId: done.id })
    expect(halfway).toMatchObject({ state: 'undoing', counts: { undone: { trashed: 250 } } })
    await expect(caller().call(undoing.undoContactImport, { importId: done.id, version: halfway.version })).toBeRefused(
      'import.not_now',
    )
    expect(await untilIdle(me, done.id)).toMatchObject({ state: 'undone', counts: { undone: { trashed: 300 } } })
    const { rows: kinds } = await runtime.pool.query<{ count: number }>(
      `select count(*)::int from history where firm_id = $1 and kind = 'contact.deleted'`,
      [firm.id],
    )
    expect(kinds[0]?.count).toBe(300)
  })

  test('SEC-8 what was replaced is forgotten once it can no longer be put back', async () => {
    await aContact(firm, { externalId: 'C-1', lastName: 'Connu' })
    const done = await written(me, 'C-1;Connu;Jo;;;;;;;;')
    const kept = async () =>
      (await runtime.pool.query('select 1 from contact_import_line where import_id = $1 and former is not null', [done.id]))
        .rowCount
    const sweep = (before: string) => forgetFormer({ runtime, firmId: firm.id, before })
    await sweep(runtime.now())
    expect(await kept()).toBe(1)
    await sweep(new Date(Date.parse(runtime.now()) + 91 * 86_400_000).toISOString())
    expect(await kept()).toBe(0)
  })
})
