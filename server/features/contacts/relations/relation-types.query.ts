import type { RelationType } from '#contract/contacts/relations/relations.shapes.ts'
import type { Context } from '#platform/context/context.ts'

/** ORG-51: the types of relation the firm added, in French order. */
export async function firmTypes(ctx: Context): Promise<RelationType[]> {
  const types = await ctx.db
    .selectFrom('relation_type')
    .select(['id', 'name', 'inverse_name as inverseName'])
    .where('firm_id', '=', ctx.firmId)
    .execute()
  return types.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
}
