import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buffer } from 'node:stream/consumers'
import { writeFile } from 'node:fs/promises'
import * as contacts from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/contacts/intake/intake.contract.ts'
import { addRelation, listRelations } from '#contract/contacts/relations/relations.contract.ts'
import { changeProfile, readProfile } from '#contract/rights/profiles.contract.ts'
import { addBudgetLine, addObjective, readWealth } from '#contract/contacts/wealth/wealth.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { temporaryFolder } from '../../../imports/readers/readers.samples.ts'
import { aFirm } from '../../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../../organisation/organisation.factory.ts'
import { anAdviser } from '../../../users/users.factory.ts'
import { aContact } from '../../contacts.factory.ts'
import { anAsset } from '../../wealth/wealth.factory.ts'
import { debian, fillIn, sent, writeForm } from '../intake.factory.ts'

const runtime = testRuntime()
const at = temporaryFolder()
let firm: Firm
let adviser: Person

const HOUSEHOLD = {
  't1.lastName': 'Lefèvre',
  't1.firstNames': 'Anne',
  't2.lastName': 'Roux',
  't2.firstNames': 'Paul',
  'family.maritalStatus': 'Marié(e)',
  'family.child[1].firstName': 'Léa',
  'family.child[1].lastName': 'Roux',
  'family.child[1].birthDate': '01/02/2015',
  'family.child[1].filiation': 'Enfant commun',
  'family.child[1].dependent': 'Oui',
  'income[1].kind': 'Salaires et traitements',
  'income[1].amount': '3 000',
  'income[1].period': 'par mois',
  'charge[1].kind': 'Loyer',
  'charge[1].amount': '900',
  'charge[1].period': 'par mois',
  'charge[1].who': 'Titulaire 2',
  'realEstate[1].kind': 'Résidence principale',
  'realEstate[1].label': 'Maison',
  'realEstate[1].value': '350 000',
  'realEstate[1].who': 'Les deux',
  'financial[1].kind': 'PEA ou PEA-PME',
  'financial[1].label': 'Banque du Port',
  'financial[1].value': '12 000',
  'business[1].kind': 'Fonds de commerce',
  'business[1].label': 'Librairie',
  'business[1].value': '80 000',
  'loan[1].kind': 'Résidence principale',
  'loan[1].label': 'Banque du Port',
  'loan[1].capital': '120 000',
  'loan[1].rate': '1,5',
  'loan[1].end': '01/06/2040',
  'loan[1].who': 'Les deux',
  'objective[1].kind': 'Préparer la retraite',
  'objective[1].horizon': 'plus de 8 ans',
  'declaration.date': '15/11/2026',
}

beforeAll(async () => {
  await writeForm(at('foyer.pdf'))
  await fillIn(at('foyer.pdf'), HOUSEHOLD)
})

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
})

const upload = async (name = 'foyer.pdf') => ({ upload: await sent(runtime, at(name), name) })
const wealthOf = (contactId: string) => as(runtime, adviser).call(readWealth, { contactId })
const relationsOf = (contactId: string) => as(runtime, adviser).call(listRelations, { contactId })

describe('a contact of a form', () => {
  test('CON-61 children, assets with their owners, debts, budget and objectives become records of both people', async () => {
    const { id, spouseId } = await as(runtime, adviser).call(
      contract.addContactFromIntake,
      { withSpouse: true, leaveOut: ['financial[1]'], keepNote: false },
      await upload(),
    )
    const wealth = await wealthOf(id)
    const halves = [
      { contactId: id, share: '50 %' },
      { contactId: spouseId, share: '50 %' },
    ]
    expect(wealth.assets).toMatchObject([
      { kind: 'main_home', label: 'Maison', values: [{ valuedOn: '2026-11-15', valueCents: 35_000_000 }], owners: halves },
      { kind: 'goodwill', label: 'Librairie', owners: [{ contactId: id, share: '100 %', heldAs: 'full' }] },
    ])
    expect(wealth.liabilities).toMatchObject([{ kind: 'mortgage', initialCents: 12_000_000, rate: 1.5, owners: halves }])
    expect(wealth.budget).toMatchObject([{ kind: 'salary', amountCents: 300_000, period: 'month' }])
    expect(wealth.objectives).toMatchObject([{ kind: 'retirement', horizonYears: 9, priority: 1 }])
    expect((await wealthOf(spouseId ?? '')).budget).toMatchObject([{ kind: 'rent_paid', amountCents: 90_000 }])
    for (const parent of [id, spouseId ?? '']) {
      const { relations } = await relationsOf(parent)
      expect(relations.find(({ role }) => role === 'child')).toMatchObject({
        other: { name: 'ROUX Léa', type: 'other' },
        filiation: 'common',
        taxDependent: true,
      })
    }
  })

  test('CON-61, CON-6 the child is the visible contact of that name and day; an invisible twin leaves no trace', async () => {
    const lea = { lastName: 'Roux', firstNames: 'Léa', birthDate: '2015-02-01' }
    const owner = await anAdviser(firm, { profile: 'manager' })
    const hidden = await aContact(firm, { ...lea, adviser: owner, isPrivate: true })
    const call = () =>
      upload().then((file) => as(runtime, adviser).call(contract.addContactFromIntake, { confirmed: true }, file))
    const [unseen] = (await relationsOf((await call()).id)).relations
    expect(unseen?.other.id).not.toBe(hidden.id)
    const [seen] = (await relationsOf((await call()).id)).relations
    expect(seen?.other.id).toBe(unseen?.other.id)
  })
})

describe('a file brought up to date by a form', () => {
  let contactId: string
  beforeEach(async () => {
    contactId = (await aContact(firm, { adviser, lastName: 'Lefèvre', firstNames: 'Anne' })).id
  })
  const compare = async (who = adviser, name?: string) =>
    as(runtime, who).call(contract.compareIntakeForm, { contactId }, await upload(name))
  const update = async (take: string[], who = adviser) => {
    const { version } = await as(runtime, adviser).call(contacts.readContact, { contactId })
    return as(runtime, who).call(contract.updateFromIntake, { contactId, version, take, keepNote: false }, await upload())
  }

  test('CON-62 refuses whoever may not change the file, and lines that cannot be taken; nothing is written', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(update(['realEstate[1]'], junior)).toBeRefused('forbidden', { right: 'contact.edit' })
    // Of the second holder alone: in their own file.
    await expect(update(['charge[1]'])).toBeRefused('intake.nothing_taken')
    expect(await wealthOf(contactId)).toMatchObject({ assets: [], budget: [] })
  })

  test('CON-62, ORG-14 who may not add contacts of that type is told so on the child’s line', async () => {
    const profileId = firm.profiles.adviser
    const held = await as(runtime, firm.administrator).call(readProfile, { profileId })
    const modify = { ...held.rights.contacts.modify, other: false }
    const rights = { ...held.rights, contacts: { ...held.rights.contacts, modify } }
    await as(runtime, firm.administrator).call(changeProfile, { profileId, ...held, rights })
    const child = (await compare()).lines.find(({ key }) => key === 'family.child[1]')
    expect(child).toMatchObject({ status: 'invalid', reason: expect.stringContaining('Votre profil') })
    await expect(update(['family.child[1]'])).toBeRefused('intake.nothing_taken')
  })

  test('CON-62 same, different and new; an asset gets one more value of its day, what is not ticked stays', async () => {
    await anAsset(firm, { id: contactId }, { label: 'MAISON' })
    await as(runtime, adviser).call(addBudgetLine, { contactId, kind: 'salary', amountCents: 3_600_000, period: 'year' })
    const { lines } = await compare()
    expect(lines.filter(({ key }) => key.includes('[')).map(({ key, status }) => [key, status])).toEqual([
      ['family.child[1]', 'new'],
      ['income[1]', 'same'],
      ['charge[1]', 'invalid'],
      ['realEstate[1]', 'conflict'],
      ['financial[1]', 'new'],
      ['business[1]', 'new'],
      ['loan[1]', 'new'],
      ['objective[1]', 'new'],
    ])
    await update(['realEstate[1]', 'loan[1]', 'income[1]'])
    const wealth = await wealthOf(contactId)
    expect(wealth.assets).toMatchObject([
      {
        label: 'MAISON',
        owners: [{ contactId, share: '100 %' }],
        values: [{ valuedOn: '2026-11-15' }, { valuedOn: '2025-01-01', valueCents: 30_000_000 }],
      },
    ])
    // No partner is known: the second holder is named as the form does.
    expect(wealth.liabilities).toMatchObject([{ owners: [{ contactId }, { contactId: null, name: 'Paul Roux' }] }])
    expect(wealth.budget).toHaveLength(1)
    expect((await relationsOf(contactId)).relations).toEqual([])
  })

  test('CON-62, CON-6 what is owned together is owned with the partner that one sees; a child of a private file is private', async () => {
    const partner = await aContact(firm, { adviser, lastName: 'Roux', firstNames: 'Paul' })
    contactId = (await aContact(firm, { adviser, isPrivate: true, lastName: 'Lefèvre' })).id
    await as(runtime, adviser).call(addRelation, { contactId, otherId: partner.id, role: 'spouse' })
    await update(['family.child[1]', 'realEstate[1]'])
    expect((await wealthOf(contactId)).assets).toMatchObject([{ owners: [{ contactId }, { contactId: partner.id }] }])
    const child = (await relationsOf(contactId)).relations.find(({ role }) => role === 'child')
    const childId = child?.other.id ?? ''
    expect(await as(runtime, adviser).call(contacts.readContact, { contactId: childId })).toMatchObject({
      isPrivate: true,
      mainAdviser: { id: adviser.id },
    })
    const outsider = await anAdviser(firm, { profile: 'manager' })
    await expect(as(runtime, outsider).call(contacts.readContact, { contactId: childId })).toBeRefused('not_found')
  })

  test('CON-60, CON-62 a form prefilled from all this says on itself what has no place, and read back changes nothing', async () => {
    await update(['family.child[1]', 'realEstate[1]', 'financial[1]', 'business[1]', 'loan[1]', 'income[1]', 'objective[1]'])
    await as(runtime, adviser).call(addObjective, { contactId, kind: 'company_cash', priority: 2 })
    const prefilled = await as(runtime, adviser).download(contract.readPrefilledIntakeForm, { contactId })
    await writeFile(at('retour.pdf'), await buffer(prefilled.open()))
    const { lines, rest, ofAnother } = await compare(adviser, 'retour.pdf')
    expect(lines.filter(({ status }) => status !== 'same')).toEqual([])
    expect(lines.filter(({ key }) => key.includes('['))).toHaveLength(7)
    expect([rest, ofAnother]).toEqual([[], false])
    expect(await debian('pdftotext', at('retour.pdf'), '-')).toMatch(/connaît aussi une ligne/)
  })
})
