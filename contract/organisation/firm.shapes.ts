import { z } from 'zod'
import { readEmail } from '../contacts/email.rules.ts'
import { readPhone } from '../contacts/phone.rules.ts'
import { readPostcode } from '../contacts/postcode.rules.ts'
import { readBy } from '../contacts/read-by.ts'
import type { Reading } from '../contacts/reading.types.ts'
import { readAs } from '../contacts/reading.types.ts'
import { readSiren, readSiret, siretBelongsTo } from '../contacts/siren.rules.ts'
import { Cents, Line, RequiredLine } from '../kernel/fields.ts'
import type { Refusal } from '../kernel/verdict.ts'
import { IAS_CATEGORIES, IOBSP_CATEGORIES } from './firm.types.ts'
import { readOriasNumber, readVatNumber, readWebsite, vatBelongsTo } from './registers.rules.ts'

const optional = (max: number) => Line(max).nullable().default(null)

const readPhoneNumber = (text: string): Reading<string> => {
  const found = readPhone(text)
  return found.ok ? readAs(found.value.number) : found
}

/** Where something of the firm is, and how it is called. */
export const PlaceFields = {
  line1: optional(120),
  line2: optional(120),
  postcode: readBy(readPostcode, 12).nullable().default(null),
  town: optional(80),
  phone: readBy(readPhoneNumber).nullable().default(null),
}

/** ORG-1: what is filled in about the firm. Compulsory: its name, its SIREN, its ORIAS number. */
export const FirmFields = {
  name: RequiredLine(120),
  ...PlaceFields,
  email: readBy(readEmail, 200).nullable().default(null),
  website: readBy(readWebsite, 200).nullable().default(null),
  legalForm: optional(80),
  siren: readBy(readSiren),
  siret: readBy(readSiret).nullable().default(null),
  capitalCents: Cents.min(0).nullable().default(null),
  registryTown: optional(80),
  vatNumber: readBy(readVatNumber).nullable().default(null),
  oriasNumber: readBy(readOriasNumber),
  cifAssociation: optional(80),
  cifNumber: optional(40),
  iasCategories: z.array(z.enum(IAS_CATEGORIES)).max(IAS_CATEGORIES.length).default([]),
  iobspCategories: z.array(z.enum(IOBSP_CATEGORIES)).max(IOBSP_CATEGORIES.length).default([]),
  insurer: optional(120),
  insurancePolicy: optional(60),
  supervisoryAuthority: optional(200),
  mediator: optional(500),
  dataProtectionContact: optional(300),
}

/** Numbers that must belong to one another: said each on its field. */
export function disagreements(firm: {
  readonly siren: string
  readonly siret: string | null
  readonly vatNumber: string | null
}): readonly { readonly field: 'siret' | 'vatNumber'; readonly refusal: Refusal }[] {
  const siret = firm.siret === null ? null : siretBelongsTo(firm.siret, firm.siren)
  const vat = firm.vatNumber === null ? null : vatBelongsTo(firm.vatNumber, firm.siren)
  return [
    ...(siret && !siret.ok ? [{ field: 'siret' as const, refusal: siret }] : []),
    ...(vat && !vat.ok ? [{ field: 'vatNumber' as const, refusal: vat }] : []),
  ]
}

/** The firm as kept. What a new firm has not said yet is empty or null. */
export const FirmCard = z.object({
  ...FirmFields,
  siren: z.string().nullable(),
  oriasNumber: z.string().nullable(),
})
export type FirmCard = z.output<typeof FirmCard>
