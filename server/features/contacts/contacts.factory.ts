import { ContactEntry } from '#contract/contacts/contacts.shapes.ts'
import type { GeneralEntry } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind, ContactType } from '#contract/contacts/contacts.types.ts'
import { actingAs } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { addContact } from './entry/add-contact.ts'

export interface ContactOptions extends GeneralEntry {
  /** Main adviser; the firm's administrator when left out. */
  readonly adviser?: Person
  readonly coAdvisers?: readonly Person[]
  readonly assistants?: readonly Person[]
  readonly isPrivate?: boolean
  readonly type?: ContactType
  readonly kind?: ContactKind
  readonly phone?: string
  readonly email?: string
  readonly town?: string
  readonly postcode?: string
  readonly categoryId?: string | null
  readonly keywordIds?: readonly string[]
}

export interface MadeContact {
  readonly firmId: number
  readonly id: string
  readonly name: string
}

let counter = 0

/** A contact added through the use case, by the firm's administrator, for this adviser. A client named « Essai n » unless told. */
export async function aContact(firm: Firm, options: ContactOptions = {}): Promise<MadeContact> {
  const {
    adviser = firm.administrator,
    type = 'client',
    kind = 'person',
    phone,
    email,
    town,
    postcode,
    categoryId,
    keywordIds,
  } = options
  const { coAdvisers: _c, assistants: _a, isPrivate: _p, ...general } = options
  counter += 1
  const named =
    kind === 'person' ? { lastName: `Essai ${counter}`, firstNames: 'Claude' } : { organisationName: `Société ${counter}` }
  const entry = ContactEntry.parse({
    type,
    kind,
    general: { ...named, ...general },
    phones: phone ? [{ number: phone }] : [],
    emails: email ? [{ address: email }] : [],
    addresses: town || postcode ? [{ town, postcode }] : [],
    categoryId,
    keywordIds,
    mainAdviserId: adviser.id,
  })
  const added = await actingAs(firm, firm.administrator, (ctx) => addContact(ctx, { ...entry, confirmed: true }))
  return { firmId: firm.id, ...added }
}
