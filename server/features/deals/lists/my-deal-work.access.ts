/**
 * HOME-1: what waits for this user in deals they see: open events that are theirs, and, in deals they are in charge of, the
 * step the deal stands at when nothing was begun for it. An event of a deal is seen through the deal (ORG-18).
 */
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { EventKind } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { chargeOpens, dealsWithin } from '../deals.access.ts'

export interface WaitingWork {
  readonly key: string
  readonly eventId: string | null
  readonly dealId: string
  readonly deal: string
  readonly contactId: string
  readonly contact: string
  readonly kind: EventKind
  readonly subject: string
  readonly dueAt: string
}

const shared = sql`d.id as "dealId", d.name as deal, d.contact_id as "contactId",
  (select c.display_name from contact c where c.firm_id = d.firm_id and c.id = d.contact_id) as contact`

/** Open, with a date by which it should be done: its due date, or its start for what happens at a time. */
const myEvents = (ctx: Context, columns: RawBuilder<unknown>) => sql`
  select e.id as key, ${columns} from event e join deal d on d.firm_id = e.firm_id and d.id = e.deal_id
  where e.firm_id = ${ctx.firmId} and d.firm_id = ${ctx.firmId} and e.in_charge_id = ${ctx.actor.userId}
    and e.deleted_at is null and e.status in ('todo', 'doing') and d.deleted_at is null and ${dealsWithin(ctx.actor)}
    and ${eventDue} is not null`
const eventDue = sql`coalesce(e.due_at, case when e.kind in ('appointment', 'reminder') then e.starts_at end)`

const myDeals = (ctx: Context, columns: RawBuilder<unknown>) => sql`
  select d.id as key, ${columns} from deal d join step s on s.firm_id = d.firm_id and s.id = d.current_step_id
  where d.firm_id = ${ctx.firmId} and s.firm_id = ${ctx.firmId} and d.in_charge_id = ${ctx.actor.userId} and d.deleted_at is null
    and d.current_due_at is not null and ${chargeOpens(ctx.actor)}
    and not exists (select from deal_closure k where k.firm_id = d.firm_id and k.deal_id = d.id)
    and not exists (select from event o where o.firm_id = d.firm_id and o.deal_id = d.id and o.step_id = d.current_step_id
      and o.deleted_at is null and o.status in ('todo', 'doing'))`

/** Rows (id, due) of all of it. */
export const myWorkKeys = (ctx: Context): RawBuilder<unknown> => sql`
  select key as id, due from (${myEvents(ctx, sql`${eventDue} as due`)} union all ${myDeals(ctx, sql`d.current_due_at as due`)}) work`

export async function myWork(ctx: Context, keys: readonly string[]): Promise<WaitingWork[]> {
  const ofEvent = sql`${shared}, e.id as "eventId", e.kind, e.subject, ${eventDue} as "dueAt"`
  const ofStep = sql`${shared}, null::uuid as "eventId", s.kind, s.subject, d.current_due_at as "dueAt"`
  const { rows } = await sql<WaitingWork>`
    select * from (${myEvents(ctx, ofEvent)} union all ${myDeals(ctx, ofStep)}) work
    where key = any (${[...keys]}::uuid[])`.execute(guarded(ctx))
  return rows
}
