/**
 * What happened so far in some deals, for the step engine. Whoever calls holds the deals, or changes their template for
 * the whole firm (DEAL-21: every deal counts, visible or not): nothing of this is shown.
 */
import { sql } from 'kysely'
import { stageOf } from '#contract/deals/states.rules.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import type { EventKind, EventStatus, Occurrence, RunFacts, Tick } from '#contract/steps/steps.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'

/** What must be known of a deal to ask the engine about it. */
export interface RunningDeal {
  readonly id: string
  readonly createdAt: string
  readonly type: DealType
  readonly state: DealState
}

interface EventRow {
  deal_id: string
  id: string
  step_id: string | null
  kind: EventKind
  status: EventStatus
  created_at: string
  starts_at: string | null
  due_at: string | null
  validated_at: string | null
  ticks: Tick[]
}

/** The run of each deal, by deal id. */
export async function runsOf(ctx: Context, deals: readonly RunningDeal[]): Promise<Map<string, RunFacts>> {
  const { rows } = await sql<EventRow>`
    select e.deal_id, e.id, e.step_id, e.kind, e.status, e.created_at, e.starts_at, e.due_at, e.validated_at,
      coalesce((select json_agg(json_build_object('actionId', t.action_id, 'by', t.ticked_by,
          'at', to_char(t.ticked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by t.ticked_at)
        from event_action_tick t where t.firm_id = e.firm_id and t.event_id = e.id), '[]') as ticks
    from event e where e.firm_id = ${ctx.firmId} and e.deal_id = any (${deals.map(({ id }) => id)}::uuid[]) and e.deleted_at is null
    order by e.created_at, e.id`.execute(guarded(ctx))
  const byDeal = Map.groupBy(rows, (row) => row.deal_id)
  return new Map(
    deals.map((deal) => [
      deal.id,
      {
        startedAt: deal.createdAt,
        stage: stageOf(deal.type, deal.state),
        occurrences: (byDeal.get(deal.id) ?? []).map(occurrence),
      },
    ]),
  )
}

const occurrence = (row: EventRow): Occurrence => ({
  id: row.id,
  stepId: row.step_id,
  kind: row.kind,
  status: row.status,
  createdAt: row.created_at,
  startsAt: row.starts_at ?? row.created_at,
  dueAt: row.due_at,
  validatedAt: row.validated_at,
  ticks: row.ticks,
})
