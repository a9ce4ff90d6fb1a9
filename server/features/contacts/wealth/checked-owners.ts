import { readShare } from '#contract/contacts/wealth/shares.rules.ts'
import type { DebtorEntry } from '#contract/contacts/wealth/wealth.shapes.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { contactFor } from '../contact-rights.access.ts'
import type { Edited, OwnerRow } from './wealth.access.ts'

interface CheckedOwner {
  readonly id: string
  readonly contact_id: string | null
  readonly name: string | null
  readonly numerator: number
  readonly denominator: number
  readonly position: number
}

/**
 * CON-5: the owners given, each share an exact fraction. A contact newly named is one that the caller sees; one that stood
 * already and is not seen stays as it was, its line coming back without a name. The file's contact stays among them.
 */
export async function checkedOwners<T extends DebtorEntry>(
  ctx: Context,
  contact: Edited,
  entries: readonly T[],
  standing: readonly OwnerRow[],
): Promise<(CheckedOwner & { readonly entry: T })[]> {
  const known = new Map(standing.map((row) => [row.id, row]))
  const owners: (CheckedOwner & { entry: T })[] = []
  for (const [position, entry] of entries.entries()) {
    const share = readShare(entry.share)
    if (!share) throw unreadable(entry.share, position)
    const before = entry.id ? known.get(entry.id) : undefined
    const contactId = await contactIdOf(ctx, entry, before)
    const name = contactId ? null : entry.name || null
    owners.push({ ...share, id: before?.id ?? ctx.newId(), contact_id: contactId, name, position, entry })
  }
  if (owners.some((owner) => owner.contact_id === contact.id)) return owners
  throw new AppError('wealth.not_an_owner', { name: contact.row.display_name })
}

async function contactIdOf(ctx: Context, entry: DebtorEntry, before: OwnerRow | undefined): Promise<string | null> {
  if (entry.contactId) {
    if (entry.contactId !== before?.contact_id) await contactFor(ctx, entry.contactId, 'contact.see')
    return entry.contactId
  }
  const unseen = before && before.seen_name === null && !entry.name
  return unseen ? before.contact_id : null
}

function unreadable(value: string, position: number): AppError {
  const message = sentence('wealth.share_unreadable', { value })
  return new AppError('wealth.share_unreadable', { value }, [{ path: ['owners', String(position), 'share'], message }])
}
