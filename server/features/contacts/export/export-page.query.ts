import { sql } from 'kysely'
import type { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleContacts } from '../contacts.access.ts'
import { nextSelected } from './next-selected.query.ts'
import type { ExportPlace } from './next-selected.query.ts'

export type ExportedContact = Awaited<ReturnType<typeof exportPage>>[number]

/** The next contacts of a selection in the order of names, with all that the workbook shows of them. */
export async function exportPage(ctx: Context, selection: ContactSelection, after: ExportPlace | null, size: number) {
  const cut = await nextSelected(ctx, selection, after, size)
  return visibleContacts(ctx)
    .innerJoin(cut.as('cut'), 'cut.id', 'c.id')
    .innerJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'c.firm_id').onRef('u.id', '=', 'c.main_adviser_id'))
    .leftJoin('category as k', (join) => join.onRef('k.firm_id', '=', 'c.firm_id').onRef('k.id', '=', 'c.category_id'))
    .leftJoin('contact_address as a', (join) =>
      join.onRef('a.firm_id', '=', 'c.firm_id').onRef('a.contact_id', '=', 'c.id').on('a.preferred', '=', true),
    )
    .select(['c.id', 'c.type', 'c.kind', 'c.display_name', 'c.sort_name', 'c.title', 'c.last_name', 'c.first_names'])
    .select(['c.organisation_name', 'c.siren', 'c.phone', 'c.email', 'c.postcode', 'c.town', 'c.birth_date', 'c.death_date'])
    .select(['c.civil_status', 'c.profession', 'c.share_capital_cents', 'c.is_private', 'c.created_at', 'c.updated_at'])
    .select(['c.external_id', 'k.name as category', sql<string>`u.first_name || ' ' || u.last_name`.as('adviser')])
    .select(sql<string>`concat_ws(', ', a.line1, a.line2, a.line3)`.as('address'))
    .select(
      sql<string | null>`(select string_agg(l.name, ' ; ' order by l.name) from contact_keyword w
        join keyword l on l.firm_id = w.firm_id and l.id = w.keyword_id where w.firm_id = c.firm_id and w.contact_id = c.id)`.as(
        'keywords',
      ),
    )
    .orderBy('c.sort_name')
    .orderBy('c.id')
    .execute()
}
