import { CONTACT_TYPE_LABELS } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'

/** CON-24: a category of this type; left out: the type's default one, when it has one; null: none. */
export async function categoryFor(
  ctx: Context,
  type: ContactType,
  categoryId: string | null | undefined,
): Promise<string | null> {
  if (categoryId === null) return null
  if (categoryId === undefined) return defaultCategory(ctx, type)
  const category = await ctx.db
    .selectFrom('category as k')
    .select(['k.contact_type', 'k.name'])
    .where('k.firm_id', '=', ctx.firmId)
    .where('k.id', '=', categoryId)
    .executeTakeFirst()
  if (!category) throw notFound()
  if (category.contact_type === type) return categoryId
  throw new AppError('contact.category_of_another_type', { category: category.name, type: CONTACT_TYPE_LABELS[type] })
}

export async function defaultCategory(ctx: Context, type: ContactType): Promise<string | null> {
  const category = await ctx.db
    .selectFrom('category as k')
    .select('k.id')
    .where('k.firm_id', '=', ctx.firmId)
    .where('k.contact_type', '=', type)
    .where('k.is_default', '=', true)
    .executeTakeFirst()
  return category?.id ?? null
}
