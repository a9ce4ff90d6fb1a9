import type { DealState, Milestone, Situation } from './deals.types.ts'

/** French words of every enumeration of deals (DEAL-41, DEAL-42, DEAL-80). */
export const DEAL_STATE_LABELS: Readonly<Record<DealState, string>> = {
  preparation: 'En préparation',
  proposed: 'Proposée au client',
  signed: 'Signée par le client',
  sent: 'Envoyée au partenaire',
  validated: 'Validée',
  reconciled: 'Rapprochée',
  cancelled: 'Annulée',
}

export const MILESTONE_LABELS: Readonly<Record<Milestone, string>> = {
  proposal: 'Proposition',
  signature: 'Signature',
  sending: 'Envoi au partenaire',
}

export const SITUATION_LABELS: Readonly<Record<Situation, string>> = {
  under_way: 'En cours',
  late: 'En retard',
  awaiting_reconciliation: 'En attente de rapprochement',
  done: 'Terminées',
  cancelled: 'Annulées',
}
