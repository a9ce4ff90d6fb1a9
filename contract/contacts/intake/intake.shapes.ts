/** CON-61, CON-62: what a form says, as shown before anything is written. */
import { z } from 'zod'
import { Named } from '../../kernel/fields.ts'
import { LikelyDuplicate } from '../contacts.shapes.ts'

/** Of a value read against the file: `invalid` cannot be kept, and says why. */
export const INTAKE_STATUSES = ['new', 'same', 'conflict', 'invalid'] as const
export const IntakeStatusCode = z.enum(INTAKE_STATUSES)
export type IntakeStatus = z.output<typeof IntakeStatusCode>

/** What the form says of one thing that a file holds: `lastName`, `phone.mobile`, `address`. */
export const IntakeLine = z.object({
  key: z.string(),
  label: z.string(),
  current: z.string().nullable(),
  incoming: z.string(),
  status: IntakeStatusCode,
  /** Why it is invalid. */
  reason: z.string().nullable(),
})
export type IntakeLine = z.output<typeof IntakeLine>

/** What the form also says and a file has no place for: kept as text, in the follow-up note. */
export const IntakeRest = z.object({ title: z.string(), lines: z.array(z.string()) })
export type IntakeRest = z.output<typeof IntakeRest>

const reading = {
  /** Of the form; `older`: no longer the one given out. */
  version: z.int(),
  older: z.boolean(),
  rest: z.array(IntakeRest),
  /** SEC-8: social-security numbers found and left out. */
  masked: z.int().min(0),
}

const Person = z.object({ name: z.string(), lines: z.array(IntakeLine), duplicates: z.array(LikelyDuplicate) })

/** A form about to make a contact, and its second holder when it names one. */
export const IntakeReading = z.object({
  ...reading,
  person: Person,
  spouse: Person.nullable(),
  /** Children, assets, debts, budget and objectives of the form, each to become a record of its own. */
  records: z.array(IntakeLine),
  /** The visible file that this form was made from: it is rather to be updated. */
  madeFrom: Named.nullable(),
})
export type IntakeReading = z.output<typeof IntakeReading>

/** A form against the file of a contact. */
export const IntakeComparison = z.object({
  ...reading,
  lines: z.array(IntakeLine),
  /** The form was made from another file than this one. */
  ofAnother: z.boolean(),
})
export type IntakeComparison = z.output<typeof IntakeComparison>
