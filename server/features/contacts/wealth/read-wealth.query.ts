import { CivilStatusCode, ContactTypeCode, MatrimonialRegimeCode } from '#contract/contacts/contacts.types.ts'
import { budgetOf, yearly } from '#contract/contacts/wealth/budget.rules.ts'
import { daysOfStory, netWorthAt } from '#contract/contacts/wealth/net-worth.rules.ts'
import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactCan, contactFor } from '../contact-rights.access.ts'
import { linesOf, riskProfilesOf } from './own-lines.access.ts'
import { ownedAssets, owedLoans } from './owned-lines.query.ts'
import { partnerOf } from './partner.query.ts'
import { budgetFacts, objectiveFacts, profileFacts } from './wealth-rows.ts'

/** CON-5: totals, each with the lines it is made of. */
export async function readWealth(ctx: Context, { contactId }: In<typeof contract.readWealth>): Promise<Wealth> {
  const contact = await contactFor(ctx, contactId, 'contact.see')
  const [assets, loans] = [await ownedAssets(ctx, contact), await owedLoans(ctx, contact)]
  const [owned, owed] = [assets.map(({ owned: one }) => one), loans.map(({ owed: one }) => one)]
  const lines = await linesOf(ctx, contact, 'income_line')
  const budget = lines.map((row) => ({ id: row.id, version: row.version, ...budgetFacts(row) }))
  const objectives = await linesOf(ctx, contact, 'contact_objective')
  const profiles = await riskProfilesOf(ctx, contact)
  return {
    assets: assets.map(({ shown }) => shown),
    liabilities: loans.map(({ shown }) => shown),
    budget: budget.map((line) => ({ ...line, yearlyCents: yearly(line.amountCents, line.period) })),
    objectives: objectives.map((row) => shownObjective(row)).toSorted((a, b) => a.priority - b.priority),
    riskProfiles: profiles.map((row) => ({ id: row.id, ...profileFacts(row) })),
    totals: {
      ...netWorthAt(owned, owed, ctx.today),
      unvalued: assets.filter(({ shown }) => shown.partCents === null).length,
    },
    yearly: budgetOf(budget),
    story: daysOfStory(owned, owed, ctx.today).map((day) => ({ day, ...netWorthAt(owned, owed, day) })),
    union: {
      civilStatus: CivilStatusCode.nullable().parse(contact.row.civil_status),
      regime: MatrimonialRegimeCode.nullable().parse(contact.row.matrimonial_regime),
      partner: await partnerOf(ctx, contactId),
    },
    can: { edit: contactCan(ctx.actor, ContactTypeCode.parse(contact.row.type)).edit },
  }
}

function shownObjective(row: Parameters<typeof objectiveFacts>[0] & { readonly version: number }) {
  const { amountCents = null, horizonYears = null, ...facts } = objectiveFacts(row)
  return { id: row.id, version: row.version, amountCents, horizonYears, ...facts }
}
