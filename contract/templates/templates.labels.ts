import type { Behaviour, DealType } from './templates.types.ts'

/** French words of every enumeration of deal templates (DEAL-3, DEAL-6). */
export const DEAL_TYPE_LABELS: Readonly<Record<DealType, string>> = {
  administrative_follow_up: 'Suivi administratif ou commercial',
  wealth_audit: 'Audit patrimonial',
  account_opening: 'Ouverture de compte / contrat et versement initial',
  contribution: 'Versement',
  surrender: 'Rachat',
  withdrawal: 'Retrait',
  switch: 'Arbitrage',
  workflow: 'Workflow (Processus métier)',
}

export const BEHAVIOUR_LABELS: Readonly<Record<Behaviour, string>> = {
  due_diligence: 'Autoriser la création d’une opération Vigilance',
  account: 'Autoriser la création d’un compte',
  transaction: 'Autoriser la création d’une transaction',
  movement: 'Autoriser la création d’un mouvement',
}
