import type { Pool } from '#platform/database/pool.ts'
import { listContacts, readContact, searchContacts } from '#contract/contacts/contacts.contract.ts'
import { listDealRows, readDealsWidget } from '#contract/dashboards/dashboards.contract.ts'
import { readDeal } from '#contract/deals/deals.contract.ts'
import { listTimeline } from '#contract/timeline/timeline.contract.ts'
import type { BenchRequest } from './measure.ts'
import type { Caller } from './prepare.ts'

const PAGE = 50

/** PERF-1: the main requests, each with what this caller may see. */
export async function requestsOf(pool: Pool, caller: Caller): Promise<BenchRequest[]> {
  const { contactId, dealId, contacts } = await somethingSeen(pool, caller)
  // Page 1,000 where the caller has as many; else their last page.
  const far = Math.max(0, Math.min(999 * PAGE, contacts - PAGE))
  const list = (name: string, more: Readonly<Record<string, unknown>>): BenchRequest => ({
    name,
    operation: listContacts,
    input: { type: 'client', limit: PAGE, ...more },
  })
  return [
    list('contacts : première page', { offset: 0 }),
    list(`contacts : page ${Math.floor(far / PAGE) + 1}`, { offset: far }),
    list('contacts : recherche « martin je »', { offset: 0, search: 'martin je' }),
    { name: 'palette : « dupont »', operation: searchContacts, input: { search: 'dupont' } },
    { name: 'dossier', operation: readContact, input: { contactId } },
    { name: 'suivi', operation: listTimeline, input: { contactId, offset: 0, limit: PAGE } },
    { name: 'affaire', operation: readDeal, input: { dealId } },
    { name: 'pilotage : encart', operation: readDealsWidget, input: {} },
    { name: 'pilotage : détail, première page', operation: listDealRows, input: { offset: 0, limit: PAGE } },
    {
      name: 'pilotage : détail, page lointaine',
      operation: listDealRows,
      input: { offset: Math.max(0, Math.min(49_950, contacts - PAGE)), limit: PAGE },
    },
  ]
}

interface Seen {
  readonly contactId: string
  readonly dealId: string
  readonly contacts: number
}

/** A busy contact and a deal of the caller's own, and how many clients they see. */
async function somethingSeen(pool: Pool, { firmId, userId, scope }: Caller): Promise<Seen> {
  const reach = `select descendant_id from user_closure where firm_id = $1 and ancestor_id = $2
    union select u.id from "user" u join "user" me on me.firm_id = u.firm_id and me.id = $2 where u.firm_id = $1
      and u.manager_id is not distinct from me.manager_id and $3 = 'group'`
  const who = scope === 'own' ? 'array[$2::uuid]' : scope === 'all' ? 'null::uuid[]' : `array(${reach})`
  const parameters = scope === 'all' ? [firmId] : scope === 'own' ? [firmId, userId] : [firmId, userId, scope]
  const { rows } = await pool.query<Seen>(
    `with seen as (select id from contact where firm_id = $1 and type = 'client' and not is_private and (${who} is null or follower_ids && ${who}))
     select (select d.contact_id from deal d join seen on seen.id = d.contact_id where d.firm_id = $1 order by d.id limit 1) as "contactId",
            (select d.id from deal d join seen on seen.id = d.contact_id where d.firm_id = $1 order by d.id limit 1) as "dealId",
            (select count(*)::int from seen) as contacts`,
    parameters,
  )
  return rows[0]!
}
