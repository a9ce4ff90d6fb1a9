import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { newId } from '#platform/ids/new-id.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let colleague: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  const manager = await anAdviser(firm, { profile: 'manager' })
  adviser = await anAdviser(firm, { manager, firstName: 'Anne', lastName: 'Adam' })
  colleague = await anAdviser(firm, { manager, firstName: 'Bruno', lastName: 'Bel' })
})

const read = (who: Person, contactId: string) => as(runtime, who).call(contract.readContact, { contactId })
const edit = (who: Person, contactId: string, version: number, general: object) =>
  as(runtime, who).call(contract.editContact, { contactId, version, general })
const history = async (who: Person, contactId: string) =>
  (await as(runtime, who).call(contract.readContactHistory, { contactId })).lines.map(
    ({ who: by, what, field, before, after }) => [by, what, field, before, after],
  )

describe('the file of a contact', () => {
  test('CON-8 whoever is out of scope finds none of it, nor another firm', async () => {
    const { id } = await aContact(firm, { adviser })
    const far = await anAdviser(firm, { manager: colleague })
    for (const stranger of [far, (await aFirm(runtime)).administrator]) {
      const me = as(runtime, stranger)
      await expect(read(stranger, id)).toBeRefused('not_found')
      await expect(edit(stranger, id, 1, { notes: 'vu' })).toBeRefused('not_found')
      await expect(me.call(contract.readContactHistory, { contactId: id })).toBeRefused('not_found')
      await expect(me.call(contract.recordOpening, { contactId: id })).toBeRefused('not_found')
    }
  })

  test('CON-6 a private file does not exist for a colleague nor for the administrator', async () => {
    const { id } = await aContact(firm, { adviser, isPrivate: true, lastName: 'Secret', email: 'secret@exemple.fr' })
    for (const outsider of [colleague, firm.administrator]) {
      const me = as(runtime, outsider)
      await expect(read(outsider, id)).toBeRefused('not_found')
      expect((await me.call(contract.listContacts, { type: 'client' })).total.count).toBe(0)
      expect(await me.call(contract.searchContacts, { search: 'secret' })).toEqual({ contacts: [] })
      const twin = { kind: 'person' as const, general: {}, emails: [{ address: 'secret@exemple.fr' }] }
      expect(await me.call(contract.findLikelyDuplicates, twin)).toEqual({ duplicates: [] })
    }
    expect(await read(adviser, id)).toMatchObject({ isPrivate: true })
  })

  test('CON-8 the header, the General tab and the coordinates', async () => {
    runtime.setNow('2026-11-22T10:00:00.000Z')
    const { id } = await aContact(firm, {
      adviser,
      coAdvisers: [colleague],
      assistants: [colleague],
      lastName: 'Dupont',
      birthDate: '1980-11-23',
      phone: '0612345678',
      town: 'Rennes',
      postcode: '35000',
    })
    runtime.setNow(null)
    expect(await read(adviser, id)).toMatchObject({
      name: 'DUPONT Claude',
      type: 'client',
      kind: 'person',
      deceased: false,
      age: expect.any(Number),
      mainAdviser: { id: adviser.id, name: 'Anne Adam' },
      coAdvisers: [{ id: colleague.id, name: 'Bruno Bel' }],
      assistants: [{ id: colleague.id, name: 'Bruno Bel' }],
      general: { lastName: 'Dupont', firstNames: 'Claude', birthDate: '1980-11-23', organisationName: null },
      phones: [{ number: '+33612345678', preferred: true, label: 'mobile' }],
      addresses: [{ town: 'Rennes', postcode: '35000', preferred: true }],
      version: 2,
      can: { edit: true, delete: true, makePrivate: true, move: true },
    })
  })

  test('CON-2 refuses whoever sees it without the modify right', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    const { id } = await aContact(firm, { adviser: junior })
    expect(await read(junior, id)).toMatchObject({ can: { edit: false } })
    await expect(edit(junior, id, 1, { notes: 'non' })).toBeRefused('forbidden', { right: 'contact.edit' })
  })

  test('CON-2 refuses what the rules refuse, and changes nothing', async () => {
    const { id } = await aContact(firm, { adviser, lastName: 'Dupont' })
    await expect(edit(adviser, id, 1, { lastName: '' })).toBeRefused('contact.name_missing')
    await expect(edit(adviser, id, 1, { birthDate: '1980-01-01', deathDate: '1979-01-01' })).toBeRefused(
      'contact.death_before_birth',
    )
    await aContact(firm, { adviser, externalId: 'C-1' })
    await expect(edit(adviser, id, 1, { externalId: 'C-1' })).toBeRefused('contact.external_id_taken', { value: 'C-1' })
    expect(await read(adviser, id)).toMatchObject({ version: 1, general: { lastName: 'Dupont', deathDate: null } })
  })

  test('CON-9 what changed is kept with who, when, before and after, in words; what is left out stays', async () => {
    const { id } = await aContact(firm, { adviser, lastName: 'Dupont', civilStatus: 'single', profession: 'Notaire' })
    const after = await edit(colleague, id, 1, {
      lastName: ' Durand ',
      civilStatus: 'married',
      birthCountry: 'BE',
      emailingConsent: true,
    })
    expect(after).toMatchObject({ name: 'DURAND Claude', version: 2, general: { lastName: 'Durand', profession: 'Notaire' } })
    expect((await as(runtime, adviser).call(contract.listContacts, { type: 'client', search: 'durand' })).rows).toHaveLength(1)
    expect(await history(adviser, id)).toEqual([
      ['Bruno Bel', 'Modification', 'Nom', 'Dupont', 'Durand'],
      ['Bruno Bel', 'Modification', 'Pays de naissance', null, 'Belgique'],
      ['Bruno Bel', 'Modification', 'Situation familiale', 'Célibataire', 'Marié(e)'],
      ['Bruno Bel', 'Modification', 'Consentement e-mailing', null, 'Oui'],
      ['Ada Ministre', 'Création', null, null, null],
    ])
    await edit(adviser, id, 2, { lastName: 'Durand' })
    expect(await read(adviser, id)).toMatchObject({ version: 2 })
  })

  test('SEC-8 a social-security number typed in the notes is not kept', async () => {
    const { id } = await aContact(firm, { adviser })
    const { general } = await edit(adviser, id, 1, { notes: 'N° 2 55 08 14 168 025 38, à rappeler' })
    expect(general.notes).toBe('N° [n° de sécurité sociale retiré], à rappeler')
  })

  test('REL-2 two edit one contact: the second is told who was first, and nothing is lost', async () => {
    const { id } = await aContact(firm, { adviser, lastName: 'Dupont' })
    await edit(colleague, id, 1, { profession: 'Notaire' })
    await expect(edit(adviser, id, 1, { employer: 'Mairie' })).toBeRefused('stale_version', { who: 'Bruno Bel' })
    const now = await read(adviser, id)
    expect(now.general).toMatchObject({ profession: 'Notaire', employer: null })
    expect(await edit(adviser, id, now.version, { employer: 'Mairie' })).toMatchObject({
      general: { profession: 'Notaire', employer: 'Mairie' },
    })
  })

  test('REL-2 two edit at the same instant: one saves, the other is told by whom', async () => {
    const { id } = await aContact(firm, { adviser })
    const attempts = await Promise.allSettled([edit(adviser, id, 1, { notes: 'a' }), edit(colleague, id, 1, { notes: 'b' })])
    expect(attempts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const first = attempts[0]?.status === 'fulfilled' ? 'Anne Adam' : 'Bruno Bel'
    expect(attempts.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'stale_version', values: { who: first } },
    })
  })

  test('REL-2 a request sent twice with one key acts once', async () => {
    const { id } = await aContact(firm, { adviser })
    const idempotencyKey = newId()
    const input = { contactId: id, version: 1, general: { notes: 'une fois' } }
    const once = await as(runtime, adviser).call(contract.editContact, input, { idempotencyKey })
    expect(await as(runtime, adviser).call(contract.editContact, input, { idempotencyKey })).toEqual(once)
    expect(await read(adviser, id)).toMatchObject({ version: 2 })
  })

  test('CON-22 the files last opened, changed or added, for oneself alone, as long as one sees them', async () => {
    const made = await aContact(firm, { adviser, lastName: 'Un' })
    const other = await aContact(firm, { adviser, lastName: 'Deux' })
    await as(runtime, adviser).call(contract.recordOpening, { contactId: made.id })
    runtime.setNow('2099-01-01T00:00:00.000Z')
    await edit(adviser, other.id, 1, { notes: 'vu' })
    runtime.setNow(null)
    const recent = async (who: Person) =>
      (await as(runtime, who).call(contract.listRecentContacts, {})).contacts.map(({ id }) => id)
    expect(await recent(adviser)).toEqual([other.id, made.id])
    expect(await recent(colleague)).toEqual([])
    await as(runtime, colleague).call(contract.recordOpening, { contactId: made.id })
    const { version } = await read(adviser, made.id)
    await as(runtime, adviser).call(contract.setPrivate, { contactId: made.id, version, isPrivate: true })
    expect(await recent(colleague)).toEqual([])
  })

  test('CON-9 the history is read by pages', async () => {
    const { id } = await aContact(firm, { adviser })
    for (const version of [1, 2, 3]) await edit(adviser, id, version, { notes: `n${version}` })
    const page = await as(runtime, adviser).call(contract.readContactHistory, { contactId: id, limit: 2 })
    expect(page.lines.map(({ after }) => after)).toEqual(['n3', 'n2'])
    const rest = await as(runtime, adviser).call(contract.readContactHistory, { contactId: id, limit: 2, before: page.next })
    expect(rest).toMatchObject({ lines: [{ after: 'n1' }, { what: 'Création' }], next: null })
  })
})
