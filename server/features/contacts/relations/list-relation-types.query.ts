import type * as contract from '#contract/contacts/relations/relation-types.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { firmTypes } from './relation-types.query.ts'
import { usesOfTypes } from './relation-uses.access.ts'

export async function listRelationTypes(
  ctx: Context,
  _input: In<typeof contract.listRelationTypes>,
): Promise<Out<typeof contract.listRelationTypes>> {
  const types = await firmTypes(ctx)
  const uses = await usesOfTypes(
    ctx,
    types.map(({ id }) => id),
  )
  return { types: types.map((type) => ({ ...type, uses: uses.get(type.id) ?? { count: 0, exact: true } })) }
}
