import type { ContactType } from '#contract/rights/permissions.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { contactFor, mayWithContact } from '../contact-rights.access.ts'

interface Asked {
  readonly id: string
  readonly version?: number
}

export type ToMerge = Granted<'contact', 'contact.merge'>

/** Two contacts, seen and changeable, held until the end; in the order of ids, so that two who merge the same two take turns. */
export async function bothToMerge(ctx: Context, one: Asked, other: Asked): Promise<[ToMerge, ToMerge]> {
  if (one.id === other.id) throw new AppError('contact.same_contact')
  const load = ({ id, version }: Asked) => contactFor(ctx, id, 'contact.merge', version)
  if (one.id < other.id) return [await load(one), await load(other)]
  const second = await load(other)
  return [await load(one), second]
}

export type ToPreview = Granted<'contact', 'contact.see'>

/** The same two, only looked at. */
export async function bothToPreview(ctx: Context, oneId: string, otherId: string): Promise<[ToPreview, ToPreview]> {
  if (oneId === otherId) throw new AppError('contact.same_contact')
  return [await toPreview(ctx, oneId), await toPreview(ctx, otherId)]
}

async function toPreview(ctx: Context, id: string): Promise<ToPreview> {
  const contact = await contactFor(ctx, id, 'contact.see')
  if (!mayWithContact(ctx.actor, contact.row.type as ContactType, 'contact.merge')) {
    throw new AppError('forbidden', { right: 'contact.merge' })
  }
  return contact
}
