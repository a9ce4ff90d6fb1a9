import { ageOn } from '#contract/contacts/age.rules.ts'
import { HeldAsCode } from '#contract/contacts/relations/relations.types.ts'
import type { Debtor } from '#contract/contacts/wealth/wealth.shapes.ts'
import { shareWords } from '#contract/contacts/wealth/shares.rules.ts'
import type { Holder } from '#contract/contacts/wealth/shares.rules.ts'
import type { OwnerRow } from './wealth.access.ts'

const IN_WORDS = { full: 'en pleine propriété', bare: 'en nue-propriété', usufruct: 'en usufruit' } as const

/** « 50 % en pleine propriété » */
export const holdingWords = (row: OwnerRow): string => `${shareWords(row)} ${IN_WORDS[HeldAsCode.parse(row.held_as)]}`

export const holderOf = (row: OwnerRow, today: string): Holder => ({
  numerator: row.numerator,
  denominator: row.denominator,
  heldAs: HeldAsCode.parse(row.held_as),
  age: ageOn(row.birth_date, today, row.death_date),
})

/** Where among its owners a contact stands: it may hold in two ways. */
export const placesOf = (owners: readonly OwnerRow[], contactId: string): number[] =>
  owners.flatMap((owner, place) => (owner.contact_id === contactId ? [place] : []))

/** As shown: a contact that one does not see is not told from somebody outside the book without a name. */
export const shownOwner = (row: OwnerRow): Debtor => ({
  id: row.id,
  contactId: row.seen_name === null ? null : row.contact_id,
  name: row.seen_name ?? row.name,
  share: shareWords(row),
})
