import type { DealType } from '../templates/templates.types.ts'

/** DEAL-41, in the order a deal goes through them. */
export const DEAL_STATES = ['preparation', 'proposed', 'signed', 'sent', 'validated', 'reconciled', 'cancelled'] as const
export type DealState = (typeof DEAL_STATES)[number]

/** DEAL-42. */
export const MILESTONES = ['proposal', 'signature', 'sending'] as const
export type Milestone = (typeof MILESTONES)[number]

/** The day each milestone was ticked with (YYYY-MM-DD); null: not ticked. */
export type Milestones = Readonly<Record<Milestone, string | null>>

/** What a change of state is judged on. `mandatoryLeft`: mandatory steps not validated, in order (`mandatoryLeft` of steps). */
export interface StateFacts {
  readonly type: DealType
  readonly state: DealState
  readonly mandatoryLeft: readonly { readonly subject: string }[]
}

/** DEAL-80: where a deal counts in « terminées / en cours / en retard »; each deal is in exactly one. */
export const SITUATIONS = ['under_way', 'late', 'awaiting_reconciliation', 'done', 'cancelled'] as const
export type Situation = (typeof SITUATIONS)[number]
