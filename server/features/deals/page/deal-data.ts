import { formatDay } from '#contract/contacts/day.rules.ts'
import { centsAsText } from '#contract/contacts/number.rules.ts'
import { DEAL_STATE_LABELS, MILESTONE_LABELS } from '#contract/deals/deals.labels.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { STEP_STATE_LABELS } from '#contract/steps/steps.labels.ts'
import { plainText } from '#platform/text/rich-text.rules.ts'
import { instantWords } from '../../contacts/contacts.public.ts'
import type { DataSource, Section } from '../../contacts/contacts.public.ts'
import { eventSection } from '../../timeline/timeline.public.ts'
import { visibleDeals } from '../deals.access.ts'
import { readDeal } from './read-deal.ts'

/** COMP-6: the deals of a contact that this user sees, with their steps; the firm's own instructions stay with the firm. */
export const dealData: DataSource = {
  name: 'deals',
  async gather(ctx, contactId) {
    const rows = await visibleDeals(ctx)
      .select('d.id')
      .where('d.contact_id', '=', contactId)
      .orderBy('d.created_at')
      .orderBy('d.id')
      .execute()
    const deals: DealDetail[] = []
    for (const { id } of rows) deals.push(await readDeal(ctx, { dealId: id }))
    return {
      data: deals.map(kept),
      sections: deals.flatMap(sectionsOf),
      files: deals.flatMap(({ events }) => events.flatMap(({ attachments }) => attachments)),
    }
  },
}

/** What is about the deal, without what is about the page that shows it. */
function kept(deal: DealDetail) {
  const { can: _can, states: _states, contact: _contact, asksForFinalState: _asks, proposedStepId: _proposed, ...facts } = deal
  return {
    ...facts,
    steps: deal.steps.map(({ cannotAdd: _cannot, instructions: _instructions, documents: _documents, ...step }) => step),
    events: deal.events.map(({ statuses: _statuses, cannotComplete: _done, cannotDelete: _delete, ...event }) => event),
  }
}

function sectionsOf(deal: DealDetail): Section[] {
  const facts: [string, string | null][] = [
    ['Modèle', deal.template.name],
    ['État', DEAL_STATE_LABELS[deal.state]],
    ['Conseiller', deal.adviser.name],
    ['Chargé', deal.inCharge.name],
    ['Montant potentiel', deal.potentialCents === null ? null : `${centsAsText(deal.potentialCents)} €`],
    ['Probabilité', deal.probability === null ? null : `${deal.probability} %`],
    ['Notes', plainText(deal.notes)],
    ['Créée le', instantWords(deal.createdAt)],
    ...deal.milestones.map(({ milestone, onDay }): [string, string | null] => [
      MILESTONE_LABELS[milestone],
      onDay && formatDay(onDay),
    ]),
    ...deal.history.map(({ to, at, by }): [string, string] => [
      `Passée à « ${DEAL_STATE_LABELS[to]} »`,
      by ? `${instantWords(at)}, ${by.name}` : instantWords(at),
    ]),
  ]
  const title = `Affaire « ${deal.name} »`
  return [
    { title, headings: ['Champ', 'Valeur'], rows: facts.filter(([, value]) => value) },
    {
      title: `${title} : étapes`,
      headings: ['N°', 'Étape', 'Avancement', 'Validée le'],
      rows: deal.steps.map(({ number, subject, state, validatedAt }) => [
        String(number),
        subject,
        STEP_STATE_LABELS[state],
        validatedAt && instantWords(validatedAt),
      ]),
    },
    eventSection(`${title} : évènements`, deal.events),
  ]
}
