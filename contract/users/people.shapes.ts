import { z } from 'zod'
import { PhoneEntry } from '../contacts/contacts.shapes.ts'
import { Id, Instant, Line, Named, RequiredLine, Text, Version } from '../kernel/fields.ts'
import { WhyNot } from '../kernel/why.ts'
import { readBy } from '../contacts/read-by.ts'
import { readOriasNumber } from '../organisation/registers.rules.ts'

/** As one of a contact, but none is preferred. */
const UserPhone = PhoneEntry.omit({ preferred: true })
export type UserPhone = z.output<typeof UserPhone>

const optional = (max: number) => Line(max).nullable().default(null)

/** ORG-23: what everybody fills in about themselves; none of it is a right. */
export const OwnFields = {
  title: optional(40),
  firstName: RequiredLine(80),
  lastName: RequiredLine(80),
  phones: z.array(UserPhone).max(10).default([]),
  /** Rich text. */
  signature: Text.default(''),
}

/** ORG-20: what an administrator fills in about somebody. */
export const UserFields = {
  ...OwnFields,
  internalNumber: optional(40),
  /** As the sender of e-mails; null: first and last name. */
  senderName: optional(120),
  email: z.email('Saisissez une adresse e-mail, comme prenom.nom@cabinet.fr.').max(200),
  businessUnitId: Id.nullable().default(null),
  /** They asked not to receive e-mails about products. */
  noProductMails: z.boolean().default(false),
  isAdviser: z.boolean().default(true),
  statusId: Id.nullable().default(null),
  profileId: Id,
  /** How many clients they may invite to the portal: 0 none, null no limit. */
  portalInvitations: z.int().min(0).max(100_000).nullable().default(null),
  esignatureAllowed: z.boolean().default(true),
  oriasNumber: readBy(readOriasNumber).nullable().default(null),
}

/** Somebody of the firm, as the list shows them. */
export const UserRow = z.object({
  id: Id,
  title: z.string().nullable(),
  firstName: z.string(),
  lastName: z.string(),
  name: z.string(),
  email: z.string(),
  login: z.string().nullable(),
  internalNumber: z.string().nullable(),
  isAdviser: z.boolean(),
  active: z.boolean(),
  /** Whether they have chosen a password yet. */
  activated: z.boolean(),
  lastSignInAt: Instant.nullable(),
  /** ORG-24: my own line is marked. */
  isMe: z.boolean(),
  /** Changes with the photo; null: there is none. */
  photoId: Id.nullable(),
  profile: Named,
  manager: Named.nullable(),
  unit: Named.nullable(),
  status: Named.nullable(),
  version: Version,
  can: z.object({
    edit: z.boolean(),
    attach: z.boolean(),
    /** False for the last active administrator (ORG-11). */
    leaveAdministrator: z.boolean(),
  }),
  /** Why they cannot be deleted; null: they can. */
  notDelete: WhyNot,
})

/** Phones as kept. */
const Phones = z.array(UserPhone.extend({ id: Id, extension: z.string().nullable() }))

/** Somebody’s whole card. */
export const UserCard = UserRow.extend({
  senderName: z.string().nullable(),
  noProductMails: z.boolean(),
  portalInvitations: z.int().nullable(),
  esignatureAllowed: z.boolean(),
  oriasNumber: z.string().nullable(),
  signature: z.string(),
  phones: Phones,
  /** The newest link on its way to them that still serves. */
  link: z.object({ purpose: z.enum(['activation', 'reset']), sentAt: Instant, expiresAt: Instant }).nullable(),
  /** The account of the identity provider by which they sign in, since when; null: not yet bound, or no provider here. */
  provider: z.object({ label: z.string(), since: Instant }).nullable(),
})
export type UserCard = z.output<typeof UserCard>

/** One’s own card: what one may change oneself. */
export const OwnCard = z.object({
  id: Id,
  title: z.string().nullable(),
  firstName: z.string(),
  lastName: z.string(),
  phones: Phones,
  signature: z.string(),
  photoId: Id.nullable(),
  version: Version,
})
