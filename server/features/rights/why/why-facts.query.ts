import type { ContactType } from '#contract/rights/permissions.types.ts'
import type { Concerned, WhyContact, WhyUser } from '#contract/rights/why.rules.ts'
import type { Context } from '#platform/context/context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { followingOf } from '../../contacts/contacts.public.ts'
import { linksTo, whyUser } from './why-user.query.ts'

interface Facts {
  readonly user: WhyUser
  readonly contact: WhyContact
  /** The person in charge of the deal, when one is asked about. */
  readonly inCharge: Concerned | null
}

/** What decides whether this user sees a contact, or a deal of it, that whoever asks sees. */
export async function whyFacts(
  ctx: Context,
  userId: string,
  contact: Granted<'contact', 'contact.see'>,
  inChargeId: string | null = null,
): Promise<Facts> {
  const { type, is_private: isPrivate, follower_ids: followerIds } = contact.row
  const following = (await followingOf(ctx, [contact])).get(contact.id)
  const links = await linksTo(ctx, userId, inChargeId === null ? followerIds : [...followerIds, inChargeId])
  const concerned = (id: string, role: Concerned['role']): Concerned => ({
    role,
    ...(links.get(id) ?? { name: '', link: { kind: 'none' } }),
  })
  const roleOf = (id: string): Concerned['role'] =>
    id === contact.row.main_adviser_id ? 'main' : following?.coAdviserIds.includes(id) ? 'co_adviser' : 'assistant'
  return {
    user: await whyUser(ctx, userId),
    contact: { type: type as ContactType, isPrivate, followers: followerIds.map((id) => concerned(id, roleOf(id))) },
    inCharge: inChargeId === null ? null : concerned(inChargeId, 'in_charge'),
  }
}
