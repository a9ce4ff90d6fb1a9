/** DEAL-80: what the chart of the widget counts by. */
export const DEAL_CRITERIA = ['state', 'in_charge', 'adviser'] as const
export type DealCriterion = (typeof DEAL_CRITERIA)[number]

/** DEAL-81, tab Gestion: progress with steps and traced actions, or commercial data. */
export const DEAL_VIEWS = ['back_office', 'adviser'] as const
export type DealView = (typeof DEAL_VIEWS)[number]

/** Each is served by an index: any page of any order costs the same (DEAL-83). */
export const DEAL_SORTS = ['client', 'created', 'due', 'potential', 'weighted'] as const
export type DealSort = (typeof DEAL_SORTS)[number]

/** DEAL-81, tab Bilan – Détail: what the tree begins with. */
export const BALANCE_GROUPS = ['in_charge', 'adviser', 'client'] as const
export type BalanceGroup = (typeof BALANCE_GROUPS)[number]

/** What an export lists: one of the views of Gestion, or Bilan – Détail. */
export const DEAL_EXPORTS = [...DEAL_VIEWS, 'balance'] as const

/** Up to here a batch answers at once; above, it runs as a job (DEAL-81). */
export const BATCH_AT_ONCE = 200
