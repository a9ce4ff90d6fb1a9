import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as contacts from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/contacts/intake/intake.contract.ts'
import { listRelations } from '#contract/contacts/relations/relations.contract.ts'
import { readFile as readKeptFile } from '#contract/documents/documents.contract.ts'
import { listTimeline, readEvent } from '#contract/timeline/timeline.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { temporaryFolder } from '../../imports/readers/readers.samples.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'
import { form1 } from './form/form-1.ts'
import { debian, fillIn, sent, writeForm } from './intake.factory.ts'
import { readContent } from './read/read-content.ts'

const runtime = testRuntime()
const at = temporaryFolder()
let firm: Firm
let adviser: Person

const COUPLE = {
  't1.civility': 'Madame',
  't1.lastName': 'Lefèvre',
  't1.firstNames': 'Anne',
  't1.birthDate': '07/08/1982',
  't1.email': 'anne.lefevre@exemple.fr',
  't1.phoneHome': '01 45 67 89 01',
  't1.address1': '12 rue des Lilas',
  't1.postcode': '35000',
  't1.city': 'Rennes',
  't1.nationality': 'Atlantide',
  't2.lastName': 'Roux',
  't2.firstNames': 'Paul',
  't2.phoneHome': '01 45 67 89 01',
  'family.maritalStatus': 'Marié(e)',
  'family.gifts': 'Aucune',
  'family.child[1].firstName': 'Léa',
  'loan[1].capital': '120 000',
}

/** Filled in by qpdf once, sent as often as wanted. */
beforeAll(async () => {
  await writeForm(at('couple.pdf'))
  await fillIn(at('couple.pdf'), COUPLE)
  await writeForm(at('vierge.pdf'), {}, form1)
})

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
})

const upload = async (name = 'couple.pdf') => ({ upload: await sent(runtime, at(name), name) })
const count = async (table: 'contact' | 'file') =>
  (await runtime.pool.query<{ count: number }>(`select count(*)::int as count from ${table} where firm_id = $1`, [firm.id]))
    .rows[0]?.count

async function noteOf(who: Person, contactId: string) {
  const { rows } = await as(runtime, who).call(listTimeline, { contactId })
  const [line] = rows
  return { count: rows.length, event: line ? await as(runtime, who).call(readEvent, { eventId: line.id }) : null }
}

describe('the form itself', () => {
  test('CON-60 is refused for a file that one does not see, and for an organisation', async () => {
    const { id: contactId } = await aContact(firm, { adviser: await anAdviser(firm), isPrivate: false })
    const stranger = (await aFirm(runtime)).administrator
    await expect(as(runtime, stranger).download(contract.readPrefilledIntakeForm, { contactId })).rejects.toMatchObject({
      code: 'not_found',
    })
    const { id } = await aContact(firm, { adviser, kind: 'organisation' })
    const call = as(runtime, adviser).download(contract.readPrefilledIntakeForm, { contactId: id })
    await expect(call).toBeRefused('intake.for_person')
  })

  test('CON-60, CON-64 blank it is empty; prefilled it says what the file says, and whose it is', async () => {
    const blank = await as(runtime, adviser).download(contract.readBlankIntakeForm, {})
    await writeFile(at('b.pdf'), await buffer(blank.open()))
    expect(blank).toMatchObject({ name: 'Recueil d’informations client.pdf', mediaType: 'application/pdf' })
    expect(await readContent(at('b.pdf'))).toEqual({ version: 2, contactId: '', values: {} })
    const held = { lastName: 'Lefèvre', firstNames: 'Łucja', birthDate: '1982-08-07', civilStatus: 'married' } as const
    const { id: contactId, name } = await aContact(firm, { adviser, ...held, phone: '0612345678', town: 'Rennes' })
    const filled = await as(runtime, adviser).download(contract.readPrefilledIntakeForm, { contactId })
    await writeFile(at('f.pdf'), await buffer(filled.open()))
    expect(filled.name).toBe(`Recueil d’informations client – ${name}.pdf`)
    expect(await readContent(at('f.pdf'))).toEqual({
      version: 2,
      contactId,
      values: {
        't1.lastName': 'Lefèvre',
        't1.firstNames': 'Łucja',
        't1.birthDate': '07/08/1982',
        't1.phoneMobile': '06 12 34 56 78',
        't1.city': 'Rennes',
        't1.country': 'France',
        'family.maritalStatus': 'Marié(e)',
      },
    })
    expect(await debian('pdftotext', at('f.pdf'), '-')).toContain('Cabinet')
  })
})

describe('a contact of a form', () => {
  test('CON-61 refuses whoever may not add contacts, what is no form, an empty one; nothing is kept', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(as(runtime, junior).call(contract.addContactFromIntake, {}, await upload())).toBeRefused('forbidden')
    await expect(as(runtime, adviser).call(contract.readIntakeForm, {})).toBeRefused('invalid_input')
    await writeFile(at('notes.pdf'), 'Bonjour')
    const call = as(runtime, adviser).call(contract.readIntakeForm, {}, await upload('notes.pdf'))
    await expect(call).toBeRefused('intake.not_a_pdf', { name: 'notes.pdf' })
    await expect(as(runtime, adviser).call(contract.addContactFromIntake, {}, await upload('vierge.pdf'))).toBeRefused(
      'intake.empty',
    )
    expect([await count('contact'), await count('file')]).toEqual([0, 0])
  })

  test('CON-61 what was read is shown first: lines, doubts, twins that one sees, the rest; nothing is kept', async () => {
    const twin = await aContact(firm, { adviser, lastName: 'LEFEVRE', firstNames: 'anne', birthDate: '1982-08-07' })
    const read = await as(runtime, adviser).call(contract.readIntakeForm, {}, await upload())
    expect(read).toMatchObject({ version: 2, older: false, masked: 0, madeFrom: null })
    expect(read.person.name).toBe('Anne Lefèvre')
    expect(read.person.duplicates[0]).toMatchObject({ id: twin.id })
    expect(read.person.lines.find(({ key }) => key === 'nationality')).toMatchObject({ status: 'invalid', incoming: 'Atlantide' })
    expect(read.spouse?.lines.map(({ label, incoming }) => `${label} : ${incoming}`)).toEqual([
      'Nom : Roux',
      'Prénoms : Paul',
      'Situation familiale : Marié(e)',
      'Téléphone (domicile) : 01 45 67 89 01',
      'Adresse : 12 rue des Lilas, 35000 Rennes',
    ])
    expect(read.records.map(({ label, incoming, status }) => [label, incoming, status])).toEqual([
      ['Enfant 1', 'Léa Lefèvre', 'new'],
      ['Emprunt 1', '120 000 €', 'invalid'],
    ])
    expect(read.rest).toEqual([{ title: 'Enfants', lines: ['Donations déjà faites ou reçues (à qui, quand, combien) : Aucune'] }])
    expect([await count('contact'), await count('file')]).toEqual([1, 0])
  })

  test('CON-61 refuses a likely twin until it is confirmed', async () => {
    const { name } = await aContact(firm, { adviser, lastName: 'Autre', email: 'anne.lefevre@exemple.fr' })
    const call = as(runtime, adviser).call(contract.addContactFromIntake, {}, await upload())
    await expect(call).toBeRefused('contact.likely_duplicate')
    await expect(call).rejects.toMatchObject({ values: { name } })
    const added = await as(runtime, adviser).call(contract.addContactFromIntake, { confirmed: true }, await upload())
    expect(added.spouseId).toBeNull()
  })

  test('CON-61 adds both people with what could be read, for the adviser chosen, with the note and the PDF', async () => {
    const colleague = await anAdviser(firm)
    const input = { type: 'client', withSpouse: true, mainAdviserId: colleague.id } as const
    const { id, spouseId } = await as(runtime, firm.administrator).call(contract.addContactFromIntake, input, await upload())
    const first = await as(runtime, colleague).call(contacts.readContact, { contactId: id })
    expect(first).toMatchObject({
      type: 'client',
      mainAdviser: { id: colleague.id },
      general: { title: 'mrs', lastName: 'Lefèvre', birthDate: '1982-08-07', civilStatus: 'married', nationality: null },
      phones: [{ label: 'home', number: '+33145678901', preferred: true }],
      emails: [{ address: 'anne.lefevre@exemple.fr' }],
      addresses: [{ postcode: '35000', town: 'Rennes' }],
    })
    const second = await as(runtime, colleague).call(contacts.readContact, { contactId: spouseId ?? '' })
    expect(second).toMatchObject({ general: { lastName: 'Roux', firstNames: 'Paul' }, addresses: [{ town: 'Rennes' }] })
    const { relations } = await as(runtime, colleague).call(listRelations, { contactId: id })
    expect(relations).toMatchObject([{ other: { id: spouseId }, role: 'spouse' }, { role: 'child' }])
    const note = await noteOf(colleague, id)
    expect(note).toMatchObject({ count: 1, event: { kind: 'note', attachments: [{ name: 'couple.pdf' }] } })
    expect(note.event?.notes).toContain('Nationalité : Atlantide – « Atlantide »')
    expect(note.event?.notes).toContain('Enfant 1 : Léa Lefèvre')
    expect(await historyOf(runtime, firm)).toContainEqual(
      expect.objectContaining({ kind: 'contact.created', subject_id: id, data: { name: first.name, source: 'intake' } }),
    )
  })
})

describe('a file brought up to date by a form', () => {
  let contactId: string
  beforeEach(async () => {
    const held = { lastName: 'Lefevre', firstNames: 'Anne', profession: 'Notaire' }
    contactId = (await aContact(firm, { adviser, ...held, email: 'ancien@exemple.fr' })).id
  })
  const update = async (who: Person, take: string[], more: { version?: number; keepNote?: boolean } = {}, name?: string) =>
    as(runtime, who).call(
      contract.updateFromIntake,
      { contactId, version: 1, take, keepNote: false, ...more },
      await upload(name),
    )

  test('CON-62 refuses whoever does not see the file or may not change it, one saved since, nothing ticked', async () => {
    const stranger = (await aFirm(runtime)).administrator
    await expect(update(stranger, ['lastName'])).toBeRefused('not_found')
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(update(junior, ['lastName'])).toBeRefused('forbidden', { right: 'contact.edit' })
    await expect(update(adviser, ['lastName'], { version: 2 })).toBeRefused('stale_version')
    await expect(update(adviser, [])).toBeRefused('intake.nothing_taken')
    // What cannot be kept is not taken, whoever asks.
    await expect(update(adviser, ['nationality', 'externalId'])).toBeRefused('intake.nothing_taken')
  })

  test('CON-63 a form that was changed changes nothing', async () => {
    await debian('qpdf', '--flatten-annotations=all', at('couple.pdf'), at('aplati.pdf'))
    await expect(update(adviser, ['lastName'], {}, 'aplati.pdf')).toBeRefused('intake.flattened', { name: 'aplati.pdf' })
    expect(await as(runtime, adviser).call(contacts.readContact, { contactId })).toMatchObject({ version: 1 })
  })

  test('CON-62, CON-9 takes what is ticked and nothing else; what the form leaves empty stays; the history tells', async () => {
    const compared = await as(runtime, adviser).call(contract.compareIntakeForm, { contactId }, await upload())
    expect(compared).toMatchObject({ ofAnother: false, older: false })
    expect(compared.lines.map(({ key, current, status }) => [key, current, status])).toEqual([
      ['title', null, 'new'],
      ['lastName', 'Lefevre', 'conflict'],
      ['firstNames', 'Anne', 'same'],
      ['birthDate', null, 'new'],
      ['nationality', null, 'invalid'],
      ['civilStatus', null, 'new'],
      ['phone.home', null, 'new'],
      ['email', 'ancien@exemple.fr', 'conflict'],
      ['address', null, 'new'],
      ['family.child[1]', null, 'new'],
      ['loan[1]', null, 'invalid'],
    ])
    const after = await update(adviser, ['lastName', 'email', 'phone.home'])
    expect(after).toMatchObject({
      version: 2,
      general: { lastName: 'Lefèvre', profession: 'Notaire', civilStatus: null },
      emails: [{ address: 'anne.lefevre@exemple.fr' }],
      phones: [{ number: '+33145678901' }],
      addresses: [],
    })
    const { lines } = await as(runtime, adviser).call(contacts.readContactHistory, { contactId })
    expect(lines.slice(0, 3).map(({ what, field, before, after: is }) => [what, field, before, is])).toEqual([
      ['Mise à jour par le RIC', 'Nom', 'Lefevre', 'Lefèvre'],
      ['Mise à jour par le RIC', 'Téléphone', null, 'Domicile : 01 45 67 89 01 (préféré)'],
      [
        'Mise à jour par le RIC',
        'E-mail',
        'Personnel : ancien@exemple.fr (préféré)',
        'Personnel : anne.lefevre@exemple.fr (préféré)',
      ],
    ])
    expect((await noteOf(adviser, contactId)).count).toBe(0)
    expect(await count('file')).toBe(0)
  })

  test('CON-62, SEC-8 the note lists the changes and holds the PDF, without the number that somebody wrote in it', async () => {
    await writeForm(at('nir.pdf'), {}, form1, 'ailleurs')
    await fillIn(at('nir.pdf'), { 't1.lastName': 'Lefèvre', 't1.employer': '1 80 05 75 115 005 39' }, form1)
    const compared = await as(runtime, adviser).call(contract.compareIntakeForm, { contactId }, await upload('nir.pdf'))
    expect(compared).toMatchObject({ version: 1, older: true, masked: 1, ofAnother: true })
    await update(adviser, ['lastName', 'employer'], { keepNote: true }, 'nir.pdf')
    const { event } = await noteOf(adviser, contactId)
    expect(event?.subject).toBe('Mise à jour à partir du recueil d’informations client')
    expect(event?.notes).toContain('Nom : Lefevre → Lefèvre')
    expect(event?.notes).not.toMatch(/115 005/)
    const [file] = event?.attachments ?? []
    const kept = await as(runtime, adviser).download(readKeptFile, { fileId: file?.id ?? '' })
    await writeFile(at('garde.pdf'), await buffer(kept.open()))
    expect(await debian('pdftotext', at('garde.pdf'), '-')).toMatch(/n° de sécurité sociale retiré/)
    expect((await readContent(at('garde.pdf'))).values['t1.lastName']).toBe('Lefèvre')
  })

  test('CON-6 a form made from a private file says nothing of it to an outsider', async () => {
    const owner = await anAdviser(firm, { profile: 'manager' })
    const hidden = await aContact(firm, { adviser: owner, isPrivate: true, lastName: 'Secret' })
    await writeForm(at('secret.pdf'), { 't1.lastName': 'Secret' }, form1, hidden.id)
    expect(await as(runtime, adviser).call(contract.readIntakeForm, {}, await upload('secret.pdf'))).toMatchObject({
      madeFrom: null,
      person: { duplicates: [] },
    })
    const { madeFrom } = await as(runtime, owner).call(contract.readIntakeForm, {}, await upload('secret.pdf'))
    expect(madeFrom).toMatchObject({ id: hidden.id })
  })
})
