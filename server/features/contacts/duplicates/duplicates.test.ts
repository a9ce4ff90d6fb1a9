import { beforeEach, describe, expect, test } from 'vitest'
import { editContact, readContactHistory } from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/contacts/duplicates/duplicates.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { runJob } from '#app/testing/run-job.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'
import { duplicateSearchHandler } from './duplicate-search.handler.ts'
import { scoreChangedContacts } from './score-changed-contacts.ts'

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

const list = (who: Person, distinct = false) => as(runtime, who).call(contract.listDuplicates, { distinct })
const names = async (who: Person, distinct = false) =>
  (await list(who, distinct)).rows.map(({ one, other }) => [one.name, other.name].toSorted())
const JEAN = { firstNames: 'Jean', birthDate: '1980-03-12' }
const both = (one: { id: string }, other: { id: string }) => ({ oneId: one.id, otherId: other.id })

describe('likely duplicates over the whole book', () => {
  test('CON-32 refuses whoever may not merge; a pair exists for those who see both its contacts', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(list(junior)).toBeRefused('forbidden', { right: 'contact.merge' })
    await expect(as(runtime, junior).call(contract.searchDuplicates, {})).toBeRefused('forbidden')
    const far = await anAdviser(firm, { manager: colleague })
    const one = await aContact(firm, { adviser: far, lastName: 'Dupont', ...JEAN })
    const other = await aContact(firm, { adviser, lastName: 'Dupond', ...JEAN })
    await scoreChangedContacts(runtime)
    expect(await list(far)).toEqual({ rows: [], total: { count: 0, exact: true } })
    await expect(as(runtime, far).call(contract.markDistinct, both(one, other))).toBeRefused('not_found')
    expect(await names(firm.administrator)).toEqual([['DUPOND Jean', 'DUPONT Jean']])
    expect(await list((await aFirm(runtime)).administrator)).toMatchObject({ rows: [] })
  })

  test('CON-6 a pair with a private file exists for nobody but its followers, nor does its contact in the progress', async () => {
    await aContact(firm, { adviser, lastName: 'Dupont', ...JEAN, isPrivate: true })
    await aContact(firm, { adviser, lastName: 'Dupond', ...JEAN })
    const { jobId } = await as(runtime, firm.administrator).call(contract.searchDuplicates, {})
    expect(await runJob(runtime, firm.administrator, duplicateSearchHandler, jobId)).toMatchObject({
      state: 'done',
      total: 1,
      done: 1,
      counts: { compared: 1 },
    })
    expect(await list(firm.administrator)).toEqual({ rows: [], total: { count: 0, exact: true } })
    expect(await names(adviser)).toEqual([['DUPOND Jean', 'DUPONT Jean']])
  })

  test('CON-32 the whole book on demand, with progress; killed, it goes on where it was; why, in French', async () => {
    await aContact(firm, { adviser, lastName: 'Dupont', ...JEAN, email: 'jean@exemple.fr' })
    await aContact(firm, { adviser, lastName: 'Dupond', ...JEAN, email: 'jean@exemple.fr' })
    await aContact(firm, { adviser, lastName: 'Morel', firstNames: 'Paul' })
    const { jobId } = await as(runtime, adviser).call(contract.searchDuplicates, {})
    await expect(runJob(runtime, adviser, duplicateSearchHandler, jobId, { diesAfter: 1 })).rejects.toThrow('killed')
    expect(await runJob(runtime, adviser, duplicateSearchHandler, jobId)).toMatchObject({ state: 'done', done: 3, total: 3 })
    expect((await list(adviser)).rows).toMatchObject([
      {
        one: { name: 'DUPONT Jean', birthDate: '1980-03-12', email: 'jean@exemple.fr' },
        other: { name: 'DUPOND Jean' },
        likeness: 'very_likely',
        reasons: [
          'Même e-mail : jean@exemple.fr',
          'Noms proches : DUPONT Jean et DUPOND Jean',
          'Même date de naissance : 12/03/1980',
        ],
        can: { merge: true },
      },
    ])
  })

  test('CON-32 a contact changed since is compared again by itself: pairs appear and go', async () => {
    const one = await aContact(firm, { adviser, lastName: 'Dupont', ...JEAN })
    const other = await aContact(firm, { adviser, lastName: 'Morel', firstNames: 'Paul' })
    await scoreChangedContacts(runtime)
    expect(await names(adviser)).toEqual([])
    const edit = (version: number, general: object) =>
      as(runtime, adviser).call(editContact, { contactId: other.id, version, general })
    await edit(1, { lastName: 'Dupont', ...JEAN })
    await scoreChangedContacts(runtime)
    expect(await names(adviser)).toEqual([['DUPONT Jean', 'DUPONT Jean']])
    await edit(2, { lastName: 'Morel', firstNames: 'Paul', birthDate: '1951-08-30' })
    await scoreChangedContacts(runtime)
    expect(await names(adviser)).toEqual([])
    expect(one.id).not.toBe(other.id)
  })

  test('CON-32 « Distincts pour de bon » is remembered, told in both histories, and can be undone', async () => {
    const one = await aContact(firm, { adviser, lastName: 'Dupont', ...JEAN })
    const other = await aContact(firm, { adviser, lastName: 'Dupond', ...JEAN })
    await scoreChangedContacts(runtime)
    await expect(as(runtime, adviser).call(contract.markDistinct, both(one, one))).toBeRefused('contact.same_contact')
    await as(runtime, adviser).call(contract.markDistinct, both(other, one))
    await as(runtime, adviser).call(editContact, { contactId: one.id, version: 1, general: { notes: 'vu' } })
    await scoreChangedContacts(runtime)
    expect([await names(adviser), await names(adviser, true)]).toEqual([[], [['DUPOND Jean', 'DUPONT Jean']]])
    for (const { id } of [one, other]) {
      const { lines } = await as(runtime, adviser).call(readContactHistory, { contactId: id })
      expect(lines.map(({ what }) => what)).toContain('Déclaré distinct d’un doublon probable')
    }
    await as(runtime, adviser).call(contract.unmarkDistinct, both(one, other))
    expect([await names(adviser), await names(adviser, true)]).toEqual([[['DUPOND Jean', 'DUPONT Jean']], []])
  })
})
