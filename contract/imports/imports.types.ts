import { z } from 'zod'
import {
  AddressLabelCode,
  CivilStatusCode,
  ContactKindCode,
  ContactTypeCode,
  CountryCode,
  EmailLabelCode,
  MatrimonialRegimeCode,
  PhoneLabelCode,
  TitleCode,
} from '../contacts/contacts.types.ts'
import { Details } from '../contacts/details/details.shapes.ts'
import { Cents, Day, Id } from '../kernel/fields.ts'
import { FIELD_KEYS } from './contact-fields.ts'

/** CON-70: what is read, by its content and never by its name. */
export const FILE_FORMATS = ['xlsx', 'xls', 'ods', 'csv', 'vcf'] as const
export const FileFormat = z.enum(FILE_FORMATS)
export type FileFormat = z.output<typeof FileFormat>

/** A cell as read: text, number, boolean, day, or nothing. Texts are trimmed and never empty. */
export const Cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.object({ day: Day })])
export type Cell = z.output<typeof Cell>

/** `line`: as the user counts it — the row of the sheet, the record of the text file, the card. From 1. */
export const TableRow = z.object({ line: z.int().min(1), cells: z.array(Cell) })
export type TableRow = z.output<typeof TableRow>

/** Something said of a whole file that was read all the same. */
export const Notice = z.object({ code: z.string(), sentence: z.string() })
export type Notice = z.output<typeof Notice>

export const TableInfo = z.object({
  format: FileFormat,
  sheetName: z.string(),
  sheetNames: z.array(z.string()),
  headings: z.array(z.string()),
  rowCount: z.int().min(0),
  warnings: z.array(Notice),
})
export type TableInfo = z.output<typeof TableInfo>

export const FieldKeyCode = z.enum(FIELD_KEYS)

/** CON-71: which columns (from 0) make which field; several columns are joined in this order. */
export const Mapping = z.object({
  fields: z.array(z.object({ field: FieldKeyCode, columns: z.array(z.int().min(0)).min(1) })),
})
export type Mapping = z.output<typeof Mapping>

/** What the user says once for all lines. */
export const ImportDefaults = z.object({
  /** The type of contacts created by lines that name none. */
  type: ContactTypeCode.default('client'),
  /** The country of addresses and phones that name none; France when left out. */
  country: CountryCode.optional(),
  /** What becomes of a phone or an e-mail that cannot be read: the line is rejected, or the text goes to the notes. */
  unreadable: z.enum(['reject', 'note']).default('reject'),
})
export type ImportDefaults = z.output<typeof ImportDefaults>

export const ContactPhone = z.object({ label: PhoneLabelCode, number: z.string() })
export type ContactPhone = z.output<typeof ContactPhone>
export const ContactEmail = z.object({ label: EmailLabelCode, address: z.string() })
export type ContactEmail = z.output<typeof ContactEmail>
export const ContactAddress = z.object({
  label: AddressLabelCode,
  line1: z.string().nullish(),
  line2: z.string().nullish(),
  line3: z.string().nullish(),
  postcode: z.string().nullish(),
  town: z.string().nullish(),
  country: CountryCode.nullish(),
})
export type ContactAddress = z.output<typeof ContactAddress>

/** What an import can say of a contact, and what it is compared with. Absent or null: says nothing. */
export const ContactValues = z.object({
  externalId: z.string().nullish(),
  type: ContactTypeCode.nullish(),
  kind: ContactKindCode.nullish(),
  title: TitleCode.nullish(),
  lastName: z.string().nullish(),
  birthName: z.string().nullish(),
  firstNames: z.string().nullish(),
  birthDate: Day.nullish(),
  birthPlace: z.string().nullish(),
  birthCountry: CountryCode.nullish(),
  nationality: CountryCode.nullish(),
  taxCountry: CountryCode.nullish(),
  civilStatus: CivilStatusCode.nullish(),
  matrimonialRegime: MatrimonialRegimeCode.nullish(),
  profession: z.string().nullish(),
  employer: z.string().nullish(),
  organisationName: z.string().nullish(),
  legalForm: z.string().nullish(),
  siren: z.string().nullish(),
  siret: z.string().nullish(),
  activityCode: z.string().nullish(),
  shareCapitalCents: Cents.nullish(),
  creationDate: Day.nullish(),
  categoryId: Id.nullish(),
  mainAdviserId: Id.nullish(),
  source: z.string().nullish(),
  notes: z.string().nullish(),
  emailingConsent: z.boolean().nullish(),
  emailingConsentOn: Day.nullish(),
  emailingConsentOrigin: z.string().nullish(),
  politicallyExposed: z.boolean().nullish(),
  deathDate: Day.nullish(),
  language: z.string().nullish(),
  ...Details.partial().shape,
  keywords: z.array(z.string()),
  phones: z.array(ContactPhone),
  emails: z.array(ContactEmail),
  addresses: z.array(ContactAddress),
})
export type ContactValues = z.output<typeof ContactValues>

/** One line, checked: everything in it is readable. `sillageId` is our identifier of the contact, when the line has one. */
export const ContactDraft = ContactValues.extend({ sillageId: Id.nullish() })
export type ContactDraft = z.output<typeof ContactDraft>

/** What is wrong (`error`: the line is rejected) or worth knowing (`warning`) of one line. `column` from 0. */
export const RowIssue = z.object({
  line: z.int().min(1),
  column: z.int().min(0).nullable(),
  field: FieldKeyCode.nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  sentence: z.string(),
})
export type RowIssue = z.output<typeof RowIssue>
