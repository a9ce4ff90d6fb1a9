import { sql } from 'kysely'
import type { RelationType } from '#contract/contacts/relations/relations.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'

/** A type of this firm, held: nobody makes a relation of it while it is changed. */
export async function heldRelationType(ctx: Context, typeId: string): Promise<RelationType> {
  const type = await ctx.db
    .selectFrom('relation_type')
    .select(['id', 'name', 'inverse_name as inverseName'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', typeId)
    .forUpdate()
    .executeTakeFirst()
  if (!type) throw notFound()
  return type
}

type Words = Pick<RelationType, 'name' | 'inverseName'>

/** « Parrain / Filleul » */
export const typeWords = ({ name, inverseName }: Words): string => (name === inverseName ? name : `${name} / ${inverseName}`)

export async function refuseTakenType(ctx: Context, words: Words, exceptId: string | null): Promise<void> {
  const { rows } = await sql`
    select from relation_type where firm_id = ${ctx.firmId} and id is distinct from ${exceptId}
      and lower(name) = lower(${words.name}) and lower(inverse_name) = lower(${words.inverseName})`.execute(ctx.db)
  if (rows.length) throw new AppError('relation.type_taken', { name: typeWords(words) })
}
