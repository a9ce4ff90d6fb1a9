import type { DealState } from '#contract/deals/deals.types.ts'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { newId } from '#platform/ids/new-id.ts'

/** A deal as figures see it, whatever way it came to be so. */
export interface PlantedDeal {
  readonly id: string
  readonly templateId: string
  readonly type: DealType
  readonly contactId: string
  readonly clientName: string
  readonly contactType: ContactType
  readonly isPrivate: boolean
  readonly followerIds: readonly string[]
  readonly adviserId: string
  readonly inChargeId: string
  readonly state: DealState
  readonly potentialCents: number | null
  readonly probability: number | null
  /** Due date of the current step; null: none. */
  readonly dueAt: string | null
  readonly stepNo: number | null
  readonly signedOn: string | null
  readonly deleted: boolean
}

/**
 * Puts deals straight in their table, as the database's owner: any mixture of states, dates and people in one statement,
 * years of work that no use case could replay in a test. What use cases write is tested with them.
 */
export async function plantDeals(runtime: Runtime, firmId: number, deals: readonly PlantedDeal[]): Promise<void> {
  const now = runtime.now()
  await plant(
    runtime,
    'deal',
    deals.map((deal) => dealRow(firmId, deal, now)),
  )
  const signed = deals.filter(({ signedOn }) => signedOn !== null)
  await plant(
    runtime,
    'deal_milestone',
    signed.map(({ id, signedOn }) => ({
      firm_id: firmId,
      deal_id: id,
      milestone: 'signature',
      on_date: signedOn,
      ticked_at: now,
    })),
  )
  const reconciled = deals.filter(({ state }) => state === 'reconciled')
  await plant(
    runtime,
    'deal_closure',
    reconciled.map(({ id, state }) => ({ firm_id: firmId, deal_id: id, state, closed_at: now })),
  )
}

const dealRow = (firmId: number, deal: PlantedDeal, now: string) => ({
  firm_id: firmId,
  id: deal.id,
  template_id: deal.templateId,
  contact_id: deal.contactId,
  name: `Affaire de ${deal.clientName}`,
  state: deal.state,
  potential_cents: deal.potentialCents,
  probability: deal.probability,
  in_charge_id: deal.inChargeId,
  adviser_id: deal.adviserId,
  contact_type: deal.contactType,
  contact_private: deal.isPrivate,
  follower_ids: deal.followerIds,
  contact_sort_name: deal.clientName.toLowerCase(),
  current_step_no: deal.stepNo,
  current_due_at: deal.dueAt,
  steps_done: 0,
  steps_total: 3,
  created_at: now,
  updated_at: now,
  deleted_at: deal.deleted ? now : null,
  version: 1,
})

async function plant(
  runtime: Runtime,
  table: 'deal' | 'deal_milestone' | 'deal_closure',
  rows: readonly object[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).join()
  await runtime.pool.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}

/** A deal in preparation, without amounts or dates, unless told. */
export const aPlantedDeal = (
  deal: Pick<PlantedDeal, 'templateId' | 'contactId' | 'adviserId'> & Partial<PlantedDeal>,
): PlantedDeal => ({
  id: newId(),
  type: 'administrative_follow_up',
  clientName: 'Essai',
  contactType: 'client',
  isPrivate: false,
  followerIds: [deal.adviserId],
  inChargeId: deal.adviserId,
  state: 'preparation',
  potentialCents: null,
  probability: null,
  dueAt: null,
  stepNo: 1,
  signedOn: null,
  deleted: false,
  ...deal,
})
