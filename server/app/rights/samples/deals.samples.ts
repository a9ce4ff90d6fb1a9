import * as pilotage from '#contract/dashboards/dashboards.contract.ts'
import * as contract from '#contract/deals/deals.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { aDeal, aDoneStep } from '#features/deals/deals.factory.ts'
import { addUnplannedEvent } from '#features/deals/doing/add-unplanned-event.ts'
import { deleteDeal } from '#features/deals/trash/delete-deal.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { anOptional, aTemplate } from '#features/templates/templates.factory.ts'
import type { Place } from '../sample.ts'
import { samplesOf } from '../sample.ts'

const EMAIL = 'client@essai.fr'
const STEPS = [
  anOptional('Un', { actions: [{ label: 'Vérifier' }] }),
  anOptional('Écrire', { kind: 'email' }),
  anOptional('Deux'),
] as const

/** A deal of a client of the owner's, the owner in charge: a task begun, an e-mail to send, an unplanned task; another in the bin. */
async function aDealThere({ firm, owner }: Place) {
  const by = firm.administrator
  const contact = await aContact(firm, { adviser: owner, email: EMAIL })
  const template = await aTemplate(firm, { steps: [...STEPS] })
  const deal = await aDeal(firm, { contact, template, inCharge: owner })
  const begun = await aDoneStep(firm, by, deal, 1, { status: 'todo', tickedIds: [] })
  const email = await aDoneStep(firm, by, deal, 2)
  const unplanned = await actingAs(firm, by, (ctx) =>
    addUnplannedEvent(ctx, { ...ENTRY, dealId: deal.id, kind: 'task', subject: 'Imprévu' }),
  )
  const gone = await aDeal(firm, { contact, template, inCharge: owner })
  await actingAs(firm, by, (ctx) => deleteDeal(ctx, { dealId: gone.id }))
  const { version, state, states } = unplanned.deal
  return {
    contactId: contact.id,
    templateId: template.id,
    dealId: deal.id,
    goneId: gone.id,
    version,
    ownerId: owner.id,
    nextState: states.find((one) => one.cannot === null && one.state !== state)!.state,
    begunId: begun.eventId!,
    emailId: email.eventId!,
    unplannedId: unplanned.eventId!,
    actionId: template.steps[0]!.actions[0]!.id,
    stepId: template.steps[2]!.id,
  }
}

const ENTRY = { eventTypeId: null, endsAt: null, place: '', notes: '', attachmentIds: [] }

export const dealSamples = samplesOf(aDealThere, (on) => [
  on.record(contract.readDeal, ({ dealId }) => ({ dealId })),
  on.list(
    contract.listContactDeals,
    ({ contactId }) => ({ contactId }),
    ({ rows }, { dealId }) => rows.some(({ id }) => id === dealId),
  ),
  on.record(contract.addDeal, ({ contactId, templateId, ownerId }) => ({
    contactId,
    templateId,
    inChargeId: ownerId,
    notify: false,
  })),
  on.later(contract.giveTemplate, ({ contactId, templateId, ownerId }) => ({
    templateId,
    contacts: { ids: [contactId] },
    inChargeId: ownerId,
  })),
  on.record(contract.editDeal, ({ dealId, version, ownerId }) => ({
    dealId,
    version,
    name: 'Autre nom',
    potentialCents: null,
    probability: null,
    notes: '',
    inChargeId: ownerId,
  })),
  on.record(contract.changeDealState, ({ dealId, version, nextState }) => ({ dealId, version, state: nextState })),
  on.record(contract.tickMilestone, ({ dealId, version }) => ({
    dealId,
    version,
    milestone: 'signature' as const,
    onDay: '2026-11-20',
  })),
  on.record(contract.deleteDeal, ({ dealId }) => ({ dealId })),
  on.record(contract.restoreDeal, ({ goneId }) => ({ dealId: goneId })),
])

/** Its steps and events. */
export const dealEventSamples = samplesOf(aDealThere, (on) => [
  on.record(contract.addStepEvent, ({ dealId, stepId, ownerId }) => ({ dealId, stepId, inChargeId: ownerId })),
  on.record(contract.addUnplannedEvent, ({ dealId }) => ({ dealId, kind: 'task' as const, subject: 'Autre imprévu' })),
  on.record(contract.editDealEvent, ({ dealId, unplannedId }) => ({
    dealId,
    eventId: unplannedId,
    version: 1,
    subject: 'Renommé',
  })),
  on.record(contract.tickAction, ({ dealId, begunId, actionId }) => ({ dealId, eventId: begunId, actionId, ticked: true })),
  on.record(contract.sendDealEmail, ({ dealId, emailId }) => ({
    dealId,
    eventId: emailId,
    to: EMAIL,
    subject: 'Bonjour',
    body: '<p>Bonjour</p>',
  })),
  on.record(contract.deleteDealEvent, ({ dealId, unplannedId }) => ({ dealId, eventId: unplannedId })),
])

/** Pilotage: the same deals, found by their template, which no other deal has. */
export const pilotageSamples = samplesOf(aDealThere, (on) => [
  on.later(pilotage.exportDeals, ({ templateId }) => ({
    selection: { all: true as const, filter: { templateIds: [templateId] } },
  })),
  on.list(
    pilotage.changeDealsState,
    ({ dealId, nextState }) => ({ selection: { all: false as const, ids: [dealId] }, state: nextState }),
    ({ changed }) => changed === 1,
  ),
  on.list(
    pilotage.listDealRows,
    ({ templateId, ownerId }) => ({ templateIds: [templateId], adviserIds: [ownerId], inChargeIds: [ownerId] }),
    ({ rows }, { dealId }) => rows.some(({ id }) => id === dealId),
  ),
  on.list(
    pilotage.countDealRows,
    ({ templateId }) => ({ templateIds: [templateId] }),
    ({ count }) => count > 0,
  ),
  on.list(
    pilotage.readDealChoices,
    () => ({}),
    ({ templates }, { templateId }) => templates.some(({ id }) => id === templateId),
  ),
  on.list(
    pilotage.readDealsBalance,
    ({ templateId }) => ({ templateIds: [templateId] }),
    ({ nodes }) => nodes.length > 0,
  ),
  on.list(
    pilotage.readDealsWidget,
    () => ({}),
    ({ templates }, { templateId }) => templates.some(({ id, figures }) => id === templateId && figures.count > 0),
  ),
])
