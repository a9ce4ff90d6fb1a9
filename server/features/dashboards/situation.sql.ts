import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { isTerminal } from '#contract/deals/states.rules.ts'
import { DEAL_STATES } from '#contract/deals/deals.types.ts'
import type { Situation } from '#contract/deals/deals.types.ts'

/** States in which the due date decides: a deal of any type in one of them is under way or late. */
const RUNNING = DEAL_STATES.filter((state) => state !== 'validated' && !isTerminal('contribution', state))

/** SQL twin of `situationOf`, on the deal `d` (DEAL-80). `now`: ISO instant. */
export function inSituation(situation: Situation, financialIds: readonly string[], now: string): RawBuilder<boolean> {
  const financial = sql<boolean>`d.template_id = any (${[...financialIds]}::uuid[])`
  const running = sql<boolean>`d.state = any (${RUNNING}::text[])`
  switch (situation) {
    case 'cancelled':
      return sql<boolean>`d.state = 'cancelled'`
    case 'done':
      return sql<boolean>`(d.state = 'reconciled' or (d.state = 'validated' and not ${financial}))`
    case 'awaiting_reconciliation':
      return sql<boolean>`(d.state = 'validated' and ${financial})`
    case 'late':
      return sql<boolean>`(${running} and d.current_due_at < ${now})`
    case 'under_way':
      return sql<boolean>`(${running} and (d.current_due_at is null or d.current_due_at >= ${now}))`
  }
}
