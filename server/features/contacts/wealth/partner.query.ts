import type { Named } from '#contract/kernel/fields.ts'
import type { Context } from '#platform/context/context.ts'
import { UNION_KINDS } from '#contract/contacts/relations/relations.types.ts'
import { visibleRelations } from '../relations/relations.access.ts'

/** The spouse or PACS partner of today, when one sees them. */
export async function partnerOf(ctx: Context, contactId: string): Promise<Named | null> {
  const rows = await visibleRelations(ctx, [contactId])
    .where('r.kind', 'in', [...UNION_KINDS])
    .orderBy('r.id')
    .execute()
  const current = rows.find(({ until }) => until === null || until >= ctx.today)
  return current ? { id: current.other_id, name: current.display_name } : null
}
