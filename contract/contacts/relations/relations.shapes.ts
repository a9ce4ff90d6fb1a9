import { z } from 'zod'
import { Day, Id, RequiredLine, Version } from '../../kernel/fields.ts'
import { FreeLine } from '../free-text.fields.ts'
import { ContactKindCode, ContactTypeCode } from '../contacts.types.ts'
import { FiliationCode, HeldAsCode, RelationKindCode } from './relations.types.ts'

/** What a relation says beside who is what to whom; what does not concern its kind is null. */
export const RelationDetails = z.object({
  since: Day.nullable(),
  until: Day.nullable(),
  /** Shares of capital and votes, in percent. */
  capitalPercent: z.number().min(0).max(100).multipleOf(0.01).nullable(),
  votesPercent: z.number().min(0).max(100).multipleOf(0.01).nullable(),
  heldAs: HeldAsCode.nullable(),
  /** Of a manager: gérant, président… */
  position: FreeLine(100).nullable(),
  filiation: FiliationCode.nullable(),
  taxDependent: z.boolean().nullable(),
  sharedCustody: z.boolean().nullable(),
  disabled: z.boolean().nullable(),
})
export type RelationDetails = z.output<typeof RelationDetails>

export const RelationEntry = z.object({
  /** What the other is to this contact (relations.rules): `spouse`, `child`, `child:inverse`, the id of a type of the firm. */
  role: RequiredLine(60),
  ...RelationDetails.partial().shape,
})
export type RelationEntry = z.output<typeof RelationEntry>

/** Somebody in a relation, as shown and linked. */
export const Relative = z.object({
  id: Id,
  name: z.string(),
  kind: ContactKindCode,
  type: ContactTypeCode,
  age: z.int().nullable(),
  deceased: z.boolean(),
})
export type Relative = z.output<typeof Relative>

export const Relation = z.object({
  id: Id,
  kind: RelationKindCode,
  role: z.string(),
  /** « Enfant », « Notaire »: what the other is to this contact. */
  label: z.string(),
  other: Relative,
  ...RelationDetails.shape,
  ended: z.boolean(),
  version: Version,
})
export type Relation = z.output<typeof Relation>

/** The relations around a contact, two steps far: people and companies, and what joins them. */
export const FamilyGraph = z.object({
  people: z.array(Relative.extend({ distance: z.int() })),
  links: z.array(
    z.object({
      id: Id,
      kind: RelationKindCode,
      fromId: Id,
      toId: Id,
      /** What « to » is to « from ». */
      label: z.string(),
      ended: z.boolean(),
    }),
  ),
  /** More people stand around than a drawing shows. */
  cut: z.boolean(),
})
export type FamilyGraph = z.output<typeof FamilyGraph>

/** A type of relation of the firm (ORG-51). The same word twice: the relation is the same both ways. */
export const RelationTypeEntry = z.object({ name: RequiredLine(60), inverseName: RequiredLine(60) })
export const RelationType = RelationTypeEntry.extend({ id: Id })
export type RelationType = z.output<typeof RelationType>
