import type { GeneralEntry } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind, ContactType } from '#contract/contacts/contacts.types.ts'
import { generalFields } from '#contract/contacts/general.fields.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import type { ContactDraft, ContactValues } from '#contract/imports/imports.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { admitContact, defaultCategory, insertContacts } from '../../contacts/contacts.public.ts'
import type { NewContact } from '../../contacts/contacts.public.ts'
import { idsOf, keywordIds } from './keywords.ts'

/** A line that becomes a contact, under an identifier given in the same transaction. */
export interface Creation {
  readonly contactId: string
  readonly draft: ContactDraft
}

export interface CreationSetting {
  readonly importId: string
  readonly defaultType: ContactType
  /** The adviser of lines that name none. */
  readonly ownAdviserId: string | null
}

/** Adds these contacts, type by type: a few statements for all. */
export async function createContacts(ctx: Context, creations: readonly Creation[], setting: CreationSetting): Promise<void> {
  const keywords = await keywordIds(
    ctx,
    creations.flatMap(({ draft }) => draft.keywords),
  )
  const byType = Map.groupBy(creations, ({ draft }) => draft.type ?? setting.defaultType)
  for (const [type, ofType] of byType) {
    const categoryId = await defaultCategory(ctx, type)
    const contacts = ofType.map((creation) => newContact(ctx, creation, { ...setting, type, categoryId, keywords }))
    await insertContacts(ctx, admitContact(ctx, type), contacts, 'import')
  }
}

interface Beside extends CreationSetting {
  readonly type: ContactType
  readonly categoryId: string | null
  readonly keywords: ReadonlyMap<string, string>
}

function newContact(ctx: Context, { contactId, draft }: Creation, beside: Beside): NewContact {
  const kind = draft.kind ?? 'person'
  const mainAdviserId = draft.mainAdviserId ?? beside.ownAdviserId
  if (!mainAdviserId) throw new AppError('contact.adviser_missing')
  const { general, faults } = readGeneral(kind, entryOf(kind, draft), ctx.today)
  const [fault] = faults
  if (fault) throw new AppError(fault.refusal.code, fault.refusal.values)
  return {
    id: contactId,
    type: beside.type,
    kind,
    general,
    categoryId: draft.categoryId ?? beside.categoryId,
    mainAdviserId,
    keywordIds: idsOf(draft.keywords, beside.keywords),
    importId: beside.importId,
    ...coordinatesEntry(draft),
  }
}

/** What a draft says of the General tab; what it does not say is left out. */
export function entryOf(kind: ContactKind, draft: Partial<ContactValues>): GeneralEntry {
  const said: Readonly<Record<string, unknown>> = draft
  return Object.fromEntries(
    generalFields(kind).flatMap((field) => ((said[field] ?? null) === null ? [] : [[field, said[field]]])),
  )
}

const coordinatesEntry = ({ phones, emails, addresses }: ContactDraft) => ({
  phones: phones.map(({ label, number }) => ({ label, number, extension: null, preferred: false })),
  emails: emails.map(({ label, address }) => ({ label, address, preferred: false })),
  addresses: addresses.map(({ label, line1, line2, line3, postcode, town, country }) => ({
    label,
    line1: line1 ?? null,
    line2: line2 ?? null,
    line3: line3 ?? null,
    postcode: postcode ?? null,
    town: town ?? null,
    country: country ?? 'FR',
    preferred: false,
  })),
})
