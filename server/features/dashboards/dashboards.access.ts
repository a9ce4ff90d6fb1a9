/**
 * ORG-15, ORG-18: Pilotage counts and shows the deals its reader sees, and no other. Whoever sees a deal sees its client's
 * name, and may look for it by name and coordinates; the client's file opens only to whoever sees the contact.
 */
import { sql } from 'kysely'
import type { RawBuilder, SelectQueryBuilder } from 'kysely'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import type { DealTable } from '#db/tables.generated.ts'
import type { Actor, Context } from '#platform/context/context.ts'
import type { AroundTables } from '#platform/database/protected-tables.ts'
import { searchPatterns, seesContact } from '../contacts/contacts.public.ts'
import type { VisibleDeals } from '../deals/deals.public.ts'

interface ClientName {
  readonly id: string
  readonly display_name: string
}

type NamedDeals = SelectQueryBuilder<AroundTables<'deal'> & { d: DealTable; client: ClientName }, 'd' | 'client', {}>

/** Visible deals with the name of their client, as `client`. */
export function withClient(deals: VisibleDeals): NamedDeals {
  const open = deals as unknown as SelectQueryBuilder<
    AroundTables<'deal'> & { d: DealTable; contact: ClientName & { firm_id: number } },
    'd',
    {}
  >
  return open.innerJoin('contact as client', (join) =>
    join.onRef('client.firm_id', '=', 'd.firm_id').onRef('client.id', '=', 'd.contact_id'),
  )
}

/** Is the deal `d` of a client whose name or coordinates hold every word? */
export function clientMatches(ctx: Context, search: string): RawBuilder<boolean> | null {
  const patterns = searchPatterns(search)
  if (!patterns.length) return null
  const words = patterns.map((pattern) => sql<boolean>`c.search_text like ${pattern}`)
  return sql<boolean>`d.contact_id in (select c.id from contact c
    where c.firm_id = ${ctx.firmId} and c.deleted_at is null and ${sql.join(words, sql` and `)})`
}

/** The facts of a deal that say where its client stands. */
interface ClientPlace {
  readonly contact_type: string
  readonly contact_private: boolean
  readonly follower_ids: readonly string[]
}

export const opensClient = (actor: Actor, deal: ClientPlace): boolean =>
  seesContact(actor, {
    type: deal.contact_type as ContactType,
    isPrivate: deal.contact_private,
    followerIds: deal.follower_ids,
  })
