import { Readable } from 'node:stream'
import { beforeEach, describe, expect, test } from 'vitest'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/contacts/documents/documents.contract.ts'
import { readFile, uploadFile } from '#contract/documents/documents.contract.ts'
import { addStepEvent } from '#contract/deals/deals.contract.ts'
import { addEvent, listAttachedFiles } from '#contract/timeline/timeline.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aDeal, stepNamed } from '../../deals/deals.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
})

async function upload(who: Person, name = 'piece.pdf', text = 'essai') {
  const received = await runtime.files.receive(Readable.from([text]), name, 'text/html')
  return (await as(runtime, who).call(uploadFile, {}, { upload: received })).id
}
const list = async (who: Person, contactId: string, deleted = false) =>
  (await as(runtime, who).call(contract.listContactDocuments, { contactId, deleted })).documents

describe('documents of a contact', () => {
  test('CON-6 refuses whoever does not see or may not change the file, and another’s deposit', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    const theirs = await aContact(firm, { adviser: junior })
    const asked = { contactId: theirs.id, fileId: await upload(junior), name: 'Pièce' }
    await expect(as(runtime, junior).call(contract.addContactDocument, asked)).toBeRefused('forbidden')
    const { id: contactId } = await aContact(firm, { adviser, isPrivate: true })
    const mine = { contactId, fileId: await upload(adviser), name: 'Pièce' }
    await expect(as(runtime, firm.administrator).call(contract.addContactDocument, mine)).toBeRefused('not_found')
    await expect(
      as(runtime, adviser).call(contract.addContactDocument, { ...mine, fileId: await upload(firm.administrator) }),
    ).toBeRefused('document.not_yours')
    const { id: documentId } = await as(runtime, adviser).call(contract.addContactDocument, mine)
    await expect(list(firm.administrator, contactId)).rejects.toThrow('not_found')
    await expect(as(runtime, firm.administrator).download(readFile, { fileId: mine.fileId })).toBeRefused('not_found')
    await expect(as(runtime, firm.administrator).call(contract.deleteContactDocument, { contactId, documentId })).toBeRefused(
      'not_found',
    )
    const other = await aContact(firm, { adviser })
    await expect(as(runtime, adviser).call(contract.deleteContactDocument, { contactId: other.id, documentId })).toBeRefused(
      'not_found',
    )
  })

  test('SEC-4, SEC-8 refuses programs, active pages and empty files by name; masks a social-security number', async () => {
    const { id: contactId } = await aContact(firm, { adviser })
    const add = async (name: string, text?: string) =>
      as(runtime, adviser).call(contract.addContactDocument, {
        contactId,
        fileId: await upload(adviser, name, text),
        name: 'Carte 1 80 05 75 113 004 42',
      })
    await expect(add('facture.pdf.exe')).toBeRefused('document.dangerous', { name: 'facture.pdf.exe' })
    await expect(add('page.html')).toBeRefused('document.dangerous')
    await expect(add('vide.pdf', '')).toBeRefused('document.empty')
    await add('vitale 1 80 05 75 113 004 42.pdf')
    const [kept] = await list(adviser, contactId)
    expect(kept).toMatchObject({ name: 'Carte [n° de sécurité sociale retiré]' })
    expect(kept!.file.name).toBe('vitale [n° de sécurité sociale retiré].pdf')
  })

  test('CON-9, REL-5 added, told, changed on its version, thrown away, restored; the history says it', async () => {
    const admin = as(runtime, firm.administrator)
    const { id: typeId } = await admin.call(contract.addDocumentType, { name: 'Pièce d’identité' })
    await expect(admin.call(contract.addDocumentType, { name: 'pièce d’identité' })).toBeRefused('document.type_taken')
    await admin.call(contract.addDocumentType, { name: 'RIB' })
    await expect(admin.call(contract.renameDocumentType, { typeId, name: 'rib' })).toBeRefused('document.type_taken')
    await admin.call(contract.renameDocumentType, { typeId, name: 'Identité' })
    const { id: contactId } = await aContact(firm, { adviser })
    const me = as(runtime, adviser)
    expect((await me.call(contract.listDocumentTypes, {})).types.map(({ name }) => name)).toEqual(['Identité', 'RIB'])
    await expect(me.call(contract.listContactDocuments, { contactId })).resolves.toMatchObject({ can: { edit: true } })
    const fileId = await upload(adviser)
    const entry = { name: 'Passeport', documentTypeId: typeId, documentOn: '2016-01-02', expiresOn: '2026-01-01' }
    await expect(me.call(contract.addContactDocument, { contactId, fileId, ...entry, expiresOn: '2015-01-01' })).toBeRefused(
      'document.dates_reversed',
    )
    const { id: documentId } = await me.call(contract.addContactDocument, { contactId, fileId, ...entry })
    const named = { documentTypeId: typeId, documentOn: '2016-01-02', expiresOn: '2036-01-01', name: 'Passeport de Claude' }
    expect(await list(adviser, contactId)).toMatchObject([{ type: { name: 'Identité' }, expired: true }])
    await me.call(contract.editContactDocument, { contactId, documentId, version: 1, ...named })
    await expect(me.call(contract.editContactDocument, { contactId, documentId, version: 1, ...entry })).toBeRefused(
      'stale_version',
    )

    const other = await anAdviser(firm, { manager: firm.administrator })
    expect((await as(runtime, firm.administrator).download(readFile, { fileId })).name).toBe('piece.pdf')
    await expect(as(runtime, other).download(readFile, { fileId })).toBeRefused('not_found')
    await me.call(contract.deleteContactDocument, { contactId, documentId })
    await expect(admin.download(readFile, { fileId })).toBeRefused('not_found')
    expect(await list(adviser, contactId)).toEqual([])
    expect(await list(adviser, contactId, true)).toMatchObject([{ id: documentId }])
    await me.call(contract.restoreContactDocument, { contactId, documentId })
    await admin.call(contract.deleteDocumentType, { typeId })
    expect(await list(adviser, contactId)).toMatchObject([{ name: 'Passeport de Claude', type: null, expired: false }])

    const { lines } = await me.call(readContactHistory, { contactId })
    expect(lines.map(({ what, after }) => [what, after]).slice(0, 4)).toEqual([
      ['Document sorti de la corbeille', 'Passeport de Claude'],
      ['Document mis à la corbeille', 'Passeport de Claude'],
      ['Document modifié', 'Passeport de Claude'],
      ['Document ajouté', 'Passeport'],
    ])
  })

  test('ORG-18 files of events and deals are listed too, each by the right of what it hangs on', async () => {
    const contact = await aContact(firm, { adviser })
    const sibling = await anAdviser(firm, { profile: 'junior' })
    const ownDeals = `update profile_right set scope = 'own' where firm_id = $1 and profile_id = $2 and permission = 'deals.access'`
    await runtime.pool.query(ownDeals, [firm.id, firm.profiles.junior])
    const entry = { kind: 'note' as const, subject: 'Entretien', attachmentIds: [await upload(adviser, 'entretien.pdf')] }
    await as(runtime, adviser).call(addEvent, { contactId: contact.id, ...entry })
    const template = await aTemplate(firm, { name: 'Audit', steps: [aTask('Collecte')] })
    const deal = await aDeal(firm, { contact, template, by: adviser })
    const step = { dealId: deal.id, stepId: stepNamed(deal, 'Collecte').id, attachmentIds: [await upload(adviser, 'avis.pdf')] }
    await as(runtime, adviser).call(addStepEvent, step)
    const hanging = async (who: Person) =>
      (await as(runtime, who).call(listAttachedFiles, { contactId: contact.id })).files.map(({ file, about }) => [
        file.name,
        about.kind,
        about.name,
      ])
    expect((await hanging(adviser)).toSorted(([a = ''], [b = '']) => a.localeCompare(b))).toEqual([
      ['avis.pdf', 'deal', deal.name],
      ['entretien.pdf', 'event', 'Entretien'],
    ])
    expect(await hanging(sibling)).toEqual([['entretien.pdf', 'event', 'Entretien']])
    await expect(hanging((await aFirm(runtime)).administrator)).toBeRefused('not_found')
  })
})
