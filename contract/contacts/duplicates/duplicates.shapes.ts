import { z } from 'zod'
import { Day, Id, Instant, Version } from '../../kernel/fields.ts'
import { ContactHit } from '../contacts.shapes.ts'

/** One of two contacts that are likely the same: what tells them apart at a glance. */
export const Twin = ContactHit.extend({
  birthDate: Day.nullable(),
  email: z.string().nullable(),
  /** E.164. */
  phone: z.string().nullable(),
  postcode: z.string().nullable(),
  isPrivate: z.boolean(),
  createdAt: Instant,
  version: Version,
})
export type Twin = z.output<typeof Twin>

/** CON-32: two contacts of the book, with why they are likely one. */
export const DuplicatePair = z.object({
  /** The one entered first: proposed as the one that stays. */
  one: Twin,
  other: Twin,
  likeness: z.enum(['likely', 'very_likely']),
  /** French sentences, the strongest first; none when the facts have changed since somebody said they are two. */
  reasons: z.array(z.string()),
  can: z.object({ merge: z.boolean() }),
})
export type DuplicatePair = z.output<typeof DuplicatePair>

/** A pair, in any order. */
export const PairOfIds = z.object({ oneId: Id, otherId: Id })
