import { sql } from 'kysely'
import type { ContactFilter, ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { peopleWithin } from '#platform/rights/scope.ts'
import { visibleContacts } from '../contacts.access.ts'
import type { VisibleContacts } from '../contacts.access.ts'
import { withSubCategories } from '../categories/with-sub-categories.query.ts'
import { otherFollowerIds } from './other-followers.query.ts'
import { searchPatterns } from './search.rules.ts'

/** Visible contacts that a list shows under this filter, as `c`. */
export async function filteredContacts(ctx: Context, filter: ContactFilter): Promise<VisibleContacts> {
  let query = matching(visibleContacts(ctx, filter.type), filter.search)
  if (filter.uncategorised) query = query.where('c.category_id', 'is', null)
  else if (filter.categoryId) {
    const categories = await withSubCategories(ctx, filter.categoryId)
    query = query.where(sql<boolean>`c.category_id = any (${categories}::uuid[])`)
  }
  if (filter.adviserId) query = query.where(sql<boolean>`c.follower_ids @> array[${filter.adviserId}]::uuid[]`)
  if (filter.followedByOthers) query = query.where(peopleWithin(await otherFollowerIds(ctx), sql`c.follower_ids`))
  if (filter.kind) query = query.where('c.kind', '=', filter.kind)
  if (!filter.keywordId) return query
  const keyword = filter.keywordId
  return query.where((where) =>
    where.exists(
      where
        .selectFrom('contact_keyword as w')
        .select('w.contact_id')
        .whereRef('w.firm_id', '=', 'c.firm_id')
        .whereRef('w.contact_id', '=', 'c.id')
        .where('w.keyword_id', '=', keyword),
    ),
  )
}

/** Those whose search text holds every word of what is typed. */
export function matching(contacts: VisibleContacts, search: string): VisibleContacts {
  return searchPatterns(search).reduce((query, pattern) => query.where('c.search_text', 'like', pattern), contacts)
}

/** Visible contacts that were ticked in a list, as `c`: these, or all that the list shows but some. */
export async function selectedContacts(ctx: Context, selection: ContactSelection): Promise<VisibleContacts> {
  if ('ids' in selection) return visibleContacts(ctx).where(sql<boolean>`c.id = any (${selection.ids}::uuid[])`)
  const shown = await filteredContacts(ctx, selection.filter)
  return selection.except.length ? shown.where(sql<boolean>`c.id <> all (${selection.except}::uuid[])`) : shown
}
