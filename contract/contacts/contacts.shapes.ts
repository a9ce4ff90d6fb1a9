/** Shapes that the operations on contacts share. Values as kept: texts null when nothing is known, never empty. */
import { z } from 'zod'
import { ReportLine } from '../jobs/jobs.shapes.ts'
import { Cents, Day, Id, Instant, Line, Named, RequiredLine, Text, Total, Version } from '../kernel/fields.ts'
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
} from './contacts.types.ts'
import { detailShape } from './details/details.shapes.ts'
import { FreeLine } from './free-text.fields.ts'

const text = (max: number) => Line(max).nullable()
const freeText = (max: number) => FreeLine(max).nullable()

/** CON-2: what the General tab holds, for both kinds; fields of the other kind are null. */
export const General = z.object({
  title: TitleCode.nullable(),
  lastName: text(100),
  birthName: text(100),
  firstNames: text(100),
  birthDate: Day.nullable(),
  birthPlace: text(100),
  birthCountry: CountryCode.nullable(),
  nationality: CountryCode.nullable(),
  taxCountry: CountryCode.nullable(),
  civilStatus: CivilStatusCode.nullable(),
  matrimonialRegime: MatrimonialRegimeCode.nullable(),
  profession: text(150),
  employer: text(150),
  politicallyExposed: z.boolean().nullable(),
  deathDate: Day.nullable(),
  organisationName: text(200),
  legalForm: text(120),
  /** Nine digits; at entry also with spaces, checked by `readSiren`. */
  siren: text(20),
  siret: text(24),
  activityCode: text(10),
  shareCapitalCents: Cents.min(0).nullable(),
  creationDate: Day.nullable(),
  language: text(40),
  source: text(200),
  notes: Text.nullable(),
  emailingConsent: z.boolean().nullable(),
  emailingConsentOn: Day.nullable(),
  emailingConsentOrigin: text(200),
  /** The firm's or another program's own number for this contact; one contact per number. */
  externalId: text(100),
  ...detailShape,
})
export type General = z.output<typeof General>
export type GeneralField = keyof General

/** What is typed: left out means unknown at creation, unchanged at edition; null or empty empties the field. */
export const GeneralEntry = General.partial()
export type GeneralEntry = z.output<typeof GeneralEntry>

/** Of a line that stands already: its id, so that the history tells a change from a removal and an addition. */
const line = { id: Id.nullish(), preferred: z.boolean().default(false) }

/** CON-3: a phone as typed, in any habit; kept as E.164. */
export const PhoneEntry = z.object({
  ...line,
  label: PhoneLabelCode.default('mobile'),
  number: RequiredLine(60),
  /** Read from the number itself when it ends with one (« poste 102 »). */
  extension: z
    .string()
    .regex(/^\d{1,6}$/)
    .nullish(),
})
export type PhoneEntry = z.output<typeof PhoneEntry>
export const EmailEntry = z.object({ ...line, label: EmailLabelCode.default('personal'), address: RequiredLine(254) })
export type EmailEntry = z.output<typeof EmailEntry>
export const AddressEntry = z.object({
  ...line,
  label: AddressLabelCode.default('home'),
  line1: freeText(150).default(null),
  line2: freeText(150).default(null),
  line3: freeText(150).default(null),
  postcode: text(12).default(null),
  town: freeText(100).default(null),
  country: CountryCode.default('FR'),
})
export type AddressEntry = z.output<typeof AddressEntry>

/** Of each list exactly one is preferred: the first marked so, else the first. */
export const CoordinatesEntry = z.object({
  phones: z.array(PhoneEntry).max(20).default([]),
  emails: z.array(EmailEntry).max(20).default([]),
  addresses: z.array(AddressEntry).max(20).default([]),
})
export type CoordinatesEntry = z.output<typeof CoordinatesEntry>

/** Coordinates as kept. */
export const Coordinates = z.object({
  phones: z.array(PhoneEntry.extend({ id: Id, extension: z.string().nullable() })),
  emails: z.array(EmailEntry.extend({ id: Id })),
  addresses: z.array(AddressEntry.extend({ id: Id })),
})
export type Coordinates = z.output<typeof Coordinates>

/** CON-1: a contact being added. */
export const ContactEntry = z.object({
  type: ContactTypeCode,
  kind: ContactKindCode,
  general: GeneralEntry,
  ...CoordinatesEntry.shape,
  /** Left out: the type's default category. Null: none. */
  categoryId: Id.nullish(),
  /** Left out: whoever adds it, when they are an adviser. */
  mainAdviserId: Id.nullish(),
  keywordIds: z.array(Id).max(100).default([]),
})
export type ContactEntry = z.output<typeof ContactEntry>

/** A contact that is likely the same (CON-1), with why. */
export const LikelyDuplicate = z.object({
  id: Id,
  name: z.string(),
  type: ContactTypeCode,
  kind: ContactKindCode,
  category: z.string().nullable(),
  adviser: Named,
  birthDate: Day.nullable(),
  town: z.string().nullable(),
  deceased: z.boolean(),
  /** French sentences: « Même e-mail : jean@exemple.fr ». */
  reasons: z.array(z.string()),
})
export type LikelyDuplicate = z.output<typeof LikelyDuplicate>

/** What narrows a list of contacts; the same for lists, exports, batches and whatever starts from a selection. */
export const ContactFilter = z.object({
  type: ContactTypeCode,
  /** As one types: every word, in any order, of names, phones, e-mails, SIREN, external identifier, towns. */
  search: Line(200).default(''),
  /** With its sub-categories. */
  categoryId: Id.nullish(),
  uncategorised: z.boolean().default(false),
  /** Whoever follows the contact: main adviser, co-adviser or assistant. */
  adviserId: Id.nullish(),
  /** Followed by somebody who is no adviser (« Autres »). */
  followedByOthers: z.boolean().default(false),
  keywordId: Id.nullish(),
  kind: ContactKindCode.nullish(),
})
export type ContactFilter = z.output<typeof ContactFilter>

export const ContactSort = z.enum(['name', 'updated', 'created', 'town'])
export type ContactSort = z.output<typeof ContactSort>

/** What was ticked in a list: these, or everything the list shows but some. */
export const ContactSelection = z.union([
  z.object({ ids: z.array(Id).min(1).max(10_000) }),
  z.object({ all: z.literal(true), filter: ContactFilter, except: z.array(Id).max(10_000).default([]) }),
])
export type ContactSelection = z.output<typeof ContactSelection>

/** What the caller may do with one contact. */
export const ContactCan = z.object({
  edit: z.boolean(),
  makePrivate: z.boolean(),
  merge: z.boolean(),
  delete: z.boolean(),
  export: z.boolean(),
  addEvent: z.boolean(),
  addDeal: z.boolean(),
})

/** The fields of the General tab that a list may show (CON-21); notes stay in the file (SEC-8). */
export const ListedGeneral = General.pick({
  title: true,
  birthName: true,
  birthDate: true,
  birthPlace: true,
  nationality: true,
  taxCountry: true,
  civilStatus: true,
  matrimonialRegime: true,
  profession: true,
  employer: true,
  politicallyExposed: true,
  deathDate: true,
  legalForm: true,
  siren: true,
  siret: true,
  activityCode: true,
  shareCapitalCents: true,
  creationDate: true,
  source: true,
  emailingConsent: true,
  externalId: true,
})
export type ListedField = keyof z.output<typeof ListedGeneral>

/** One line of a list. */
export const ContactRow = z.object({
  id: Id,
  type: ContactTypeCode,
  kind: ContactKindCode,
  name: z.string(),
  category: Named.nullable(),
  /** Main adviser. */
  adviser: Named,
  /** E.164. */
  phone: z.string().nullable(),
  email: z.string().nullable(),
  postcode: z.string().nullable(),
  town: z.string().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  deceased: z.boolean(),
  isPrivate: z.boolean(),
  keywords: z.array(Named),
  /** Completed years, today or at death. */
  age: z.int().nullable(),
  /** When I last opened, changed or added it (CON-22). */
  openedAt: Instant.nullable(),
  /** Only what is known: most fields of most contacts are empty, and a list sends thousands. */
  general: ListedGeneral.partial(),
  version: Version,
  can: ContactCan,
})
export type ContactRow = z.output<typeof ContactRow>

/** A contact found from anywhere (palette, choice of a contact). */
export const ContactHit = ContactRow.pick({
  id: true,
  type: true,
  kind: true,
  name: true,
  category: true,
  adviser: true,
  town: true,
  deceased: true,
})
export type ContactHit = z.output<typeof ContactHit>

/** Who follows a contact (CON-6). */
export const Followers = z.object({ mainAdviser: Named, coAdvisers: z.array(Named), assistants: z.array(Named) })
export type Followers = z.output<typeof Followers>

/** The file of a contact: what its header always shows (CON-8), its General tab, its coordinates. */
export const ContactFile = z.object({
  id: Id,
  type: ContactTypeCode,
  kind: ContactKindCode,
  name: z.string(),
  category: Named.nullable(),
  ...Followers.shape,
  keywords: z.array(Named),
  /** Completed years, today or at death. */
  age: z.int().nullable(),
  deceased: z.boolean(),
  isPrivate: z.boolean(),
  general: General,
  ...Coordinates.shape,
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
  can: ContactCan.extend({
    /** The modify right on the type, to change it or move the contact. */
    move: z.boolean(),
  }),
})
export type ContactFile = z.output<typeof ContactFile>

/** One change, as the history of a file shows it: all in words. */
export const HistoryLine = z.object({
  seq: z.int(),
  at: Instant,
  who: z.string(),
  /** « Modification », « Création », « Mise à la corbeille »… */
  what: z.string(),
  /** The field's label; null for what concerns the whole contact. */
  field: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type HistoryLine = z.output<typeof HistoryLine>

/** A category in the tree of its type, children after their parent. */
export const CategoryNode = z.object({
  id: Id,
  name: z.string(),
  parentId: Id.nullable(),
  /** 0 for a category, 1 for a sub-category… */
  depth: z.int(),
  isDefault: z.boolean(),
  /** Visible contacts, those of its sub-categories included. */
  count: Total,
})
export type CategoryNode = z.output<typeof CategoryNode>

/** What a batch did at once, or the job that does it. */
export const BatchAnswer = z.object({
  /** The job to follow when there were too many to do at once. */
  jobId: Id.nullable(),
  changed: z.int().min(0),
  /** Already so. */
  unchanged: z.int().min(0),
  skipped: z.array(ReportLine),
})
export type BatchAnswer = z.output<typeof BatchAnswer>
