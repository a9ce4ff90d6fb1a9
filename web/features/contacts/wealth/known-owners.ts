import { HELD_AS_LABELS } from '#contract/contacts/relations/relations.types.ts'
import type { AssetOwner, Debtor, Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { Translate } from '#web/app/languages/translate.ts'

/** Contacts to choose an owner from without searching. */
export function knownOwners(contact: Named, { union }: Wealth, owners: readonly Debtor[]): Named[] {
  const standing = owners.flatMap(({ contactId, name }) => (contactId && name ? [{ id: contactId, name }] : []))
  const all = [{ id: contact.id, name: contact.name }, ...(union.partner ? [union.partner] : []), ...standing]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** « DUPONT Jean 50 % ; Autre titulaire 50 % (usufruit) » */
export const ownersInWords = (t: Translate, owners: readonly (Debtor & Partial<Pick<AssetOwner, 'heldAs'>>)[]): string =>
  owners
    .map(({ name, share, heldAs }) => {
      const how = heldAs && heldAs !== 'full' ? ` (${HELD_AS_LABELS[heldAs].toLocaleLowerCase('fr')})` : ''
      return `${name ?? t('wealth:otherOwner')} ${share}${how}`
    })
    .join(' ; ')
