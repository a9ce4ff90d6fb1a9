import { proposedOwnership } from '#contract/contacts/wealth/regime.rules.ts'
import type { Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { AssetKindCode, AssetOriginCode } from '#contract/contacts/wealth/wealth.types.ts'
import type { Named } from '#contract/kernel/fields.ts'

interface ProposedOwner {
  readonly contactId: string | null
  readonly name: string | null
  readonly share: string
  readonly heldAs: 'full'
}

export const alone = (contact: Named): ProposedOwner[] => [{ contactId: contact.id, name: null, share: '100', heldAs: 'full' }]

/** CON-5: the owners that the matrimonial regime proposes; null: it says nothing of this; `unknown`: another law does. */
export function proposedOwners(
  union: Wealth['union'],
  contact: Named,
  typed: { readonly kind: unknown; readonly origin: unknown },
  partnerWord: string,
): readonly ProposedOwner[] | 'unknown' | null {
  const [kind, origin] = [AssetKindCode.safeParse(typed.kind).data, AssetOriginCode.safeParse(typed.origin).data]
  if (!kind || !origin) return null
  const ownership = proposedOwnership(union, origin, kind)
  if (ownership === 'unknown') return 'unknown'
  if (ownership === 'own') return alone(contact)
  const half = { share: '50', heldAs: 'full' } as const
  const partner = union.partner ? { contactId: union.partner.id, name: null } : { contactId: null, name: partnerWord }
  return [
    { contactId: contact.id, name: null, ...half },
    { ...partner, ...half },
  ]
}
