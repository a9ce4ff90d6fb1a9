import { beforeAll, describe, expect, test } from 'vitest'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import { addRelation } from '#contract/contacts/relations/relations.contract.ts'
import * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { whereIs } from '#app/testing/where-is.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'
import type { ContactOptions, MadeContact } from '../contacts.factory.ts'
import { aRelation } from '../relations/relations.factory.ts'
import { aLoan, anAsset } from './wealth.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let colleague: Person
beforeAll(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
  colleague = await anAdviser(firm)
})

const client = (lastName: string, more: ContactOptions = {}) => aContact(firm, { adviser, firstNames: null, lastName, ...more })
const wealthOf = ({ id }: MadeContact, who = adviser) => as(runtime, who).call(contract.readWealth, { contactId: id })
const linesOf = async ({ id }: MadeContact, who = adviser) =>
  (await as(runtime, who).call(readContactHistory, { contactId: id })).lines
    .filter(({ field }) => field !== null)
    .map(({ field, before, after }) => [field, before, after])

const NIR = '2 55 08 14 168 025 38'
const HOUSE = { kind: 'main_home', label: 'Maison', values: [{ valuedOn: '2025-01-01', valueCents: 30_000_000 }] } as const
const LOAN = {
  kind: 'mortgage',
  label: 'Prêt',
  initialCents: 10_000_000,
  rate: 2,
  rateKind: 'fixed',
  repayment: 'in_fine',
  startsOn: '2020-01-01',
  endsOn: '2050-01-01',
} as const
const add = (contact: MadeContact, more: object) =>
  as(runtime, adviser).call(contract.addAsset, { contactId: contact.id, ...HOUSE, ...more } as never)
const owe = (contact: MadeContact, more: object) =>
  as(runtime, adviser).call(contract.addLiability, { contactId: contact.id, ...LOAN, ...more } as never)

describe('what a contact owns and owes', () => {
  test('CON-5 refuses shares that are none, or do not add up, and an asset of others', async () => {
    const [paul, lea] = [await client('Paul'), await client('Léa')]
    const mine = { contactId: paul.id, share: '50' }
    await expect(add(paul, { owners: [{ ...mine, share: 'moitié' }] })).toBeRefused('wealth.share_unreadable')
    await expect(add(paul, { owners: [mine] })).toBeRefused('wealth.shares_incomplete', { use: '50', bare: '50' })
    await expect(add(paul, { owners: [{ contactId: lea.id, share: '100' }] })).toBeRefused('wealth.not_an_owner', {
      name: 'PAUL',
    })
    await expect(owe(paul, { owners: [mine] })).toBeRefused('wealth.debt_shares_incomplete', { total: '50' })
    expect(await wealthOf(paul)).toMatchObject({ assets: [], liabilities: [] })
  })

  test('CON-5 refuses values without a day that was, and loans whose figures do not hold together', async () => {
    const paul = await client('Paul')
    const owners = [{ contactId: paul.id, share: '100' }]
    const value = { valuedOn: '2025-01-01', valueCents: 1 }
    await expect(add(paul, { owners, values: [] })).toBeRefused('wealth.value_missing')
    await expect(add(paul, { owners, values: [value, value] })).toBeRefused('wealth.value_twice')
    await expect(add(paul, { owners, values: [{ ...value, valuedOn: '2999-01-01' }] })).toBeRefused('wealth.day_future')
    await expect(owe(paul, { owners, endsOn: '2019-01-01' })).toBeRefused('wealth.loan_dates_reversed')
    await expect(owe(paul, { owners, outstandingCents: 1 })).toBeRefused('wealth.outstanding_undated')
    const above = { outstandingCents: 10_000_001, outstandingOn: '2025-01-01' }
    await expect(owe(paul, { owners, ...above })).toBeRefused('wealth.outstanding_above_initial')
  })

  test('CON-5 counts for each contact its part; gross, debts, net; a dismembered part by the age of who has the use', async () => {
    const [paul, lea] = [await client('Paul', { birthDate: '1950-01-01' }), await client('Léa')]
    const half = [paul, lea].map(({ id }) => ({ contactId: id, share: '1/2' }))
    await add(paul, { owners: half })
    const split = [
      { contactId: paul.id, share: '100', heldAs: 'usufruct' },
      { contactId: lea.id, share: '1/3', heldAs: 'bare' },
      { name: 'Oncle Jo', share: '2/3', heldAs: 'bare' },
    ]
    await add(paul, { kind: 'land', label: 'Pré', owners: split, values: [{ valuedOn: '2025-01-01', valueCents: 10_000 }] })
    await owe(lea, { owners: half })
    const [hers, his] = [await wealthOf(lea), await wealthOf(paul)]
    expect(his.totals).toEqual({ grossCents: 15_003_000, debtCents: 5_000_000, netCents: 10_003_000, unvalued: 0 })
    expect(hers.totals).toMatchObject({ grossCents: 15_002_333, netCents: 10_002_333 })
    expect(his.assets.map(({ share, partCents, valueCents }) => [share, partCents, valueCents])).toEqual([
      ['50 % en pleine propriété', 15_000_000, 30_000_000],
      ['100 % en usufruit', 3_000, 10_000],
    ])
    expect(hers.assets[1]?.owners).toMatchObject([
      { contactId: paul.id, name: 'PAUL', share: '100 %', heldAs: 'usufruct' },
      { contactId: lea.id, share: '1/3', heldAs: 'bare' },
      { contactId: null, name: 'Oncle Jo', share: '2/3' },
    ])
    expect(his.story.at(-1)).toMatchObject({ netCents: 10_003_000 })
    expect(his.story.map(({ day }) => day.slice(0, 4))).toContain('2020')
  })

  test('CON-5 what cannot be valued is said, not guessed', async () => {
    const paul = await client('Paul')
    const owners = [
      { contactId: paul.id, share: '100', heldAs: 'bare' },
      { name: 'Tante Zoé', share: '100', heldAs: 'usufruct' },
    ]
    await add(paul, { owners })
    expect(await wealthOf(paul)).toMatchObject({ assets: [{ partCents: null }], totals: { grossCents: 0, unvalued: 1 } })
  })

  test('CON-5 the shares are marked as those of the matrimonial regime when they are; the partner is proposed', async () => {
    const union = { civilStatus: 'married', matrimonialRegime: 'community_acquests' } as const
    const [paul, lea] = [await client('Paul', union), await client('Léa')]
    await aRelation(firm, paul, 'spouse', lea)
    const half = [
      { contactId: paul.id, share: '50' },
      { contactId: lea.id, share: '50' },
    ]
    const whole = [{ contactId: paul.id, share: '100' }]
    await add(paul, { owners: half, origin: 'during_union' })
    await add(paul, { owners: whole, origin: 'gift' })
    await add(paul, { owners: half, origin: 'inheritance' })
    const { assets, union: proposed } = await wealthOf(paul)
    expect(assets.map(({ byRegime }) => byRegime)).toEqual([true, true, false])
    expect(proposed).toEqual({ civilStatus: 'married', regime: 'community_acquests', partner: { id: lea.id, name: 'LÉA' } })
  })
})

describe('changes', () => {
  test('CON-5, CON-9 an asset is changed by who read its latest state, and told in the file of each owner with its own part', async () => {
    const [paul, lea] = [await client('Paul'), await client('Léa')]
    const { id: assetId } = await anAsset(firm, paul)
    const owners = [
      { contactId: paul.id, share: '75' },
      { contactId: lea.id, share: '25' },
    ]
    const edit = {
      contactId: paul.id,
      assetId,
      version: 1,
      ...HOUSE,
      values: [...HOUSE.values, { valuedOn: '2026-01-01', valueCents: 31_000_000 }],
      owners,
    }
    const my = as(runtime, adviser)
    await my.call(contract.editAsset, edit)
    await expect(my.call(contract.editAsset, edit)).toBeRefused('stale_version')
    const elsewhere = await client('Ailleurs')
    await expect(my.call(contract.removeAsset, { contactId: elsewhere.id, assetId, version: 2 })).toBeRefused('not_found')
    expect((await wealthOf(lea)).assets).toMatchObject([{ valueCents: 31_000_000, partCents: 7_750_000 }])
    await my.call(contract.removeAsset, { contactId: lea.id, assetId, version: 2 })
    const both = 'Résidence principale, Maison ; 310000 € au 01/01/2026 ; 300000 € au 01/01/2025'
    expect(await linesOf(paul)).toEqual([
      ['Bien', `${both} ; 75 % en pleine propriété`, null],
      [
        'Bien',
        'Résidence principale, Maison ; 300000 € au 01/01/2025 ; 100 % en pleine propriété',
        `${both} ; 75 % en pleine propriété`,
      ],
      ['Bien', null, 'Résidence principale, Maison ; 300000 € au 01/01/2025 ; 100 % en pleine propriété'],
    ])
    expect(await linesOf(lea)).toEqual([
      ['Bien', `${both} ; 25 % en pleine propriété`, null],
      ['Bien', null, `${both} ; 25 % en pleine propriété`],
    ])
    expect((await wealthOf(paul)).assets).toEqual([])
  })

  test('CON-5, REL-2 changed at once from the files of two owners: the second is told', async () => {
    const [paul, lea] = [await client('Paul'), await client('Léa')]
    const owners = [paul, lea].map(({ id }) => ({ contactId: id, share: '50' }))
    const { id: assetId } = await anAsset(firm, paul, { owners } as never)
    const edit = (from: MadeContact, label: string) =>
      as(runtime, adviser).call(contract.editAsset, {
        contactId: from.id,
        assetId,
        version: 1,
        ...HOUSE,
        values: [...HOUSE.values],
        label,
        owners,
      })
    const both = await Promise.allSettled([edit(paul, 'Une'), edit(lea, 'Deux')])
    expect(both.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { code: 'stale_version' } }])
  })

  test('CON-5 a debt is changed and removed likewise', async () => {
    const paul = await client('Paul')
    const { id: liabilityId } = await aLoan(firm, paul)
    const owners = [
      { contactId: paul.id, share: '60' },
      { name: 'Conjoint', share: '40' },
    ]
    const edit = { contactId: paul.id, liabilityId, version: 1, ...LOAN, owners }
    const my = as(runtime, adviser)
    await my.call(contract.editLiability, edit)
    await expect(my.call(contract.editLiability, edit)).toBeRefused('stale_version')
    expect((await wealthOf(paul)).liabilities).toMatchObject([{ leftCents: 10_000_000, partCents: 6_000_000, share: '60 %' }])
    await my.call(contract.removeLiability, { contactId: paul.id, liabilityId, version: 2 })
    expect((await linesOf(paul)).map(([field]) => field)).toEqual(['Dette', 'Dette', 'Dette'])
    expect((await wealthOf(paul)).liabilities).toEqual([])
  })

  test('CON-5, CON-6 an owner one does not see is told from nobody, and stays when somebody else changes the asset', async () => {
    const paul = await client('Paul', { coAdvisers: [colleague] })
    const hidden = await aContact(firm, { adviser: colleague, isPrivate: true, lastName: 'Invisible', firstNames: null })
    const owners = [
      { contactId: paul.id, share: '50' },
      { contactId: hidden.id, share: '50' },
    ]
    await expect(add(paul, { owners })).toBeRefused('not_found')
    const { id: assetId } = await anAsset(firm, paul, { owners, by: colleague } as never)
    const seen = await wealthOf(paul)
    expect(JSON.stringify([seen, await linesOf(paul)])).not.toMatch(/INVISIBLE/)
    expect(JSON.stringify(seen)).not.toContain(hidden.id)
    const asShown = seen.assets[0]!.owners.map(({ id, contactId, name, share, heldAs }) => ({
      id,
      contactId,
      name,
      share,
      heldAs,
    }))
    await as(runtime, adviser).call(contract.editAsset, {
      contactId: paul.id,
      assetId,
      version: 1,
      ...HOUSE,
      values: [...HOUSE.values],
      label: 'Villa',
      owners: asShown,
    })
    expect((await wealthOf(hidden, colleague)).assets).toMatchObject([{ label: 'Villa', partCents: 15_000_000 }])
  })
})

describe('budget, objectives and risk profile', () => {
  test('CON-5 income, expenses and taxes over a year, whatever their period', async () => {
    const paul = await client('Paul')
    const my = as(runtime, adviser)
    const contactId = paul.id
    const { id: lineId } = await my.call(contract.addBudgetLine, {
      contactId,
      kind: 'salary',
      amountCents: 300_000,
      period: 'month',
    })
    const tax = await my.call(contract.addBudgetLine, { contactId, kind: 'income_tax', amountCents: 600_000, period: 'year' })
    const edit = {
      contactId,
      lineId,
      version: 1,
      kind: 'salary',
      label: 'Hôpital',
      amountCents: 400_000,
      period: 'month',
    } as const
    await my.call(contract.editBudgetLine, edit)
    await expect(my.call(contract.editBudgetLine, edit)).toBeRefused('stale_version')
    expect((await wealthOf(paul)).yearly).toEqual({
      incomeCents: 4_800_000,
      expenseCents: 0,
      taxCents: 600_000,
      savingCents: 350_000,
    })
    await expect(my.call(contract.removeBudgetLine, { contactId, lineId: tax.id, version: 2 })).toBeRefused('stale_version')
    await my.call(contract.removeBudgetLine, { contactId, lineId: tax.id, version: 1 })
    expect(await linesOf(paul)).toEqual([
      ['Budget', 'Impôt sur le revenu ; 6000 € par an', null],
      ['Budget', 'Salaires ; 3000 € par mois', 'Salaires, Hôpital ; 4000 € par mois'],
      ['Budget', null, 'Impôt sur le revenu ; 6000 € par an'],
      ['Budget', null, 'Salaires ; 3000 € par mois'],
    ])
  })

  test('CON-5 objectives stand by priority', async () => {
    const paul = await client('Paul')
    const my = as(runtime, adviser)
    const contactId = paul.id
    const { id: objectiveId } = await my.call(contract.addObjective, {
      contactId,
      kind: 'project',
      priority: 2,
      amountCents: 100,
    })
    await my.call(contract.addObjective, { contactId, kind: 'retirement', priority: 1, horizonYears: 12 })
    expect((await wealthOf(paul)).objectives.map(({ kind }) => kind)).toEqual(['retirement', 'project'])
    const edit = { contactId, objectiveId, version: 1, kind: 'project', priority: 1, notes: 'Études' } as const
    await my.call(contract.editObjective, edit)
    await expect(my.call(contract.editObjective, edit)).toBeRefused('stale_version')
    await my.call(contract.removeObjective, { contactId, objectiveId, version: 2 })
    expect((await wealthOf(paul)).objectives).toMatchObject([{ kind: 'retirement', horizonYears: 12, amountCents: null }])
    expect((await linesOf(paul))[0]).toEqual(['Objectif', 'Financer un projet ; priorité 1 ; Études', null])
  })

  test('CON-5 a risk profile other than the one reckoned asks why; the former ones stay readable', async () => {
    const paul = await client('Paul')
    const my = as(runtime, adviser)
    const profile = {
      contactId: paul.id,
      tolerance: 'dynamic',
      capacity: 'defensive',
      experience: 'informed',
      esg: 'none',
    } as const
    const bold = { ...profile, assessedOn: '2025-01-01', level: 'dynamic' } as const
    await expect(my.call(contract.setRiskProfile, bold)).toBeRefused('wealth.reason_missing', { level: 'Défensif' })
    const careful = { ...profile, level: 'defensive' } as const
    await expect(my.call(contract.setRiskProfile, { ...careful, assessedOn: '2999-01-01' })).toBeRefused('wealth.day_future')
    await my.call(contract.setRiskProfile, { ...careful, assessedOn: '2024-01-01' })
    await my.call(contract.setRiskProfile, { ...bold, overrideReason: 'Horizon de vingt ans' })
    expect((await wealthOf(paul)).riskProfiles).toMatchObject([
      { assessedOn: '2025-01-01', level: 'dynamic', overrideReason: 'Horizon de vingt ans' },
      { assessedOn: '2024-01-01', level: 'defensive' },
    ])
    expect((await linesOf(paul))[0]?.[2]).toBe(
      'Dynamique au 01/01/2025 ; tolérance Dynamique ; capacité Défensif ; expérience Informé ; ESG Sans préférence ; Horizon de vingt ans',
    )
  })
})

test('SEC-8 no social-security number is kept of what is typed of wealth and relations, nor told in the history', async () => {
  const [paul, lea] = [await client('Paul'), await client('Léa')]
  const my = as(runtime, adviser)
  const contactId = paul.id
  const typed = `Vu n° ${NIR}`
  const owners = [
    { contactId, share: '50' },
    { name: typed, share: '50' },
  ]
  await add(paul, { owners, label: typed, notes: typed })
  await owe(paul, { owners, label: typed, lender: typed, notes: typed })
  const budget = { kind: 'salary', label: typed, amountCents: 1, period: 'month' } as const
  await my.call(contract.addBudgetLine, { contactId, ...budget })
  await my.call(contract.addObjective, { contactId, kind: 'project', priority: 1, notes: typed })
  const profile = { tolerance: 'dynamic', capacity: 'defensive', level: 'dynamic', experience: 'informed', esg: 'none' } as const
  await my.call(contract.setRiskProfile, { contactId, ...profile, assessedOn: '2025-01-01', overrideReason: typed })
  const company = await aContact(firm, { adviser, kind: 'organisation', organisationName: 'Nautisme' })
  await my.call(addRelation, { contactId: company.id, otherId: lea.id, role: 'manager', position: typed })
  expect((await wealthOf(paul)).assets).toMatchObject([{ label: 'Vu n° [n° de sécurité sociale retiré]' }])
  expect(await whereIs(runtime.pool, NIR)).toEqual([])
})
