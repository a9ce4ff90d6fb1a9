import { ContactEntry } from '#contract/contacts/contacts.shapes.ts'
import type { GeneralEntry } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind, ContactType } from '#contract/contacts/contacts.types.ts'
import { actingAs } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { addCategory } from './categories/add-category.ts'
import { addContact } from './entry/add-contact.ts'
import { readContact } from './file/read-contact.query.ts'
import { setFollowers } from './follow/set-followers.ts'
import { setPrivate } from './follow/set-private.ts'
import { addKeyword } from './keywords/add-keyword.ts'

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

/**
 * A contact added through the use case, by the firm's administrator, for this adviser; then its other followers, then made
 * private by its adviser, whose profile must allow it. A client named « Claude Essai n » unless told.
 */
export async function aContact(firm: Firm, options: ContactOptions = {}): Promise<MadeContact> {
  const { adviser = firm.administrator, coAdvisers = [], assistants = [], isPrivate = false } = options
  const added = await actingAs(firm, firm.administrator, async (ctx) => {
    const contact = await addContact(ctx, { ...entryOf(options, adviser), confirmed: true })
    if (coAdvisers.length + assistants.length > 0) {
      await setFollowers(ctx, {
        contactId: contact.id,
        version: 1,
        mainAdviserId: adviser.id,
        coAdviserIds: coAdvisers.map(({ id }) => id),
        assistantIds: assistants.map(({ id }) => id),
      })
    }
    return contact
  })
  if (isPrivate) await makePrivate(firm, adviser, added.id)
  return { firmId: firm.id, ...added }
}

const makePrivate = (firm: Firm, adviser: Person, contactId: string) =>
  actingAs(firm, adviser, async (ctx) => {
    const { version } = await readContact(ctx, { contactId })
    await setPrivate(ctx, { contactId, version, isPrivate: true })
  })

function entryOf(options: ContactOptions, adviser: Person): ContactEntry {
  const { adviser: _a, coAdvisers: _c, assistants: _s, isPrivate: _p, type = 'client', kind = 'person', ...rest } = options
  const { phone, email, town, postcode, categoryId, keywordIds, ...general } = rest
  counter += 1
  const named =
    kind === 'person' ? { lastName: `Essai ${counter}`, firstNames: 'Claude' } : { organisationName: `Société ${counter}` }
  return ContactEntry.parse({
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
}

/** A category of the firm, added through the use case. */
export const aCategory = (
  firm: Firm,
  name: string,
  options: { type?: ContactType; parentId?: string; isDefault?: boolean } = {},
) => actingAs(firm, firm.administrator, (ctx) => addCategory(ctx, { type: 'client', isDefault: false, ...options, name }))

export const aKeyword = (firm: Firm, name: string) => actingAs(firm, firm.administrator, (ctx) => addKeyword(ctx, { name }))
