import { ageOn } from '#contract/contacts/age.rules.ts'
import { ContactKindCode, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import { isSameBothWays, roleLabel, roleWord } from '#contract/contacts/relations/relations.rules.ts'
import type { Role } from '#contract/contacts/relations/relations.rules.ts'
import { FiliationCode, HeldAsCode, RelationKindCode } from '#contract/contacts/relations/relations.types.ts'
import type { Relation, RelationDetails, Relative } from '#contract/contacts/relations/relations.shapes.ts'
import type { Details, SeenRelation } from './relations.access.ts'

interface Person {
  readonly id: string
  readonly display_name: string
  readonly kind: string
  readonly type: string
  readonly birth_date: string | null
  readonly death_date: string | null
}

export const relativeOf = (row: Person, today: string): Relative => ({
  id: row.id,
  name: row.display_name,
  kind: ContactKindCode.parse(row.kind),
  type: ContactTypeCode.parse(row.type),
  age: ageOn(row.birth_date, today, row.death_date),
  deceased: row.death_date !== null,
})

export const otherOf = (row: SeenRelation, today: string): Relative =>
  relativeOf({ ...row, id: row.other_id, kind: row.other_kind, type: row.other_type }, today)

/** The firm's own type of a relation, when it is of one. */
export const ownType = ({ type_name: name, inverse_name: inverseName }: Pick<SeenRelation, 'type_name' | 'inverse_name'>) =>
  name === null || inverseName === null ? null : { name, inverseName }

/** What the other is, seen from this end. */
export function roleOf(row: SeenRelation): Role {
  const kind = RelationKindCode.parse(row.kind)
  const inverse = row.near_id === row.to_id && !isSameBothWays(kind, ownType(row))
  return { kind, typeId: row.relation_type_id, inverse }
}

export const detailsOf = (row: SeenRelation): RelationDetails => ({
  since: row.since,
  until: row.until,
  capitalPercent: row.capital_bp === null ? null : row.capital_bp / 100,
  votesPercent: row.votes_bp === null ? null : row.votes_bp / 100,
  heldAs: HeldAsCode.nullable().parse(row.held_as),
  position: row.position,
  filiation: FiliationCode.nullable().parse(row.filiation),
  taxDependent: row.tax_dependent,
  sharedCustody: row.shared_custody,
  disabled: row.disabled,
})

const basisPoints = (percent: number | null) => (percent === null ? null : Math.round(percent * 100))

export const detailColumns = (details: RelationDetails): Details => ({
  since: details.since,
  until: details.until,
  capital_bp: basisPoints(details.capitalPercent),
  votes_bp: basisPoints(details.votesPercent),
  held_as: details.heldAs,
  position: details.position || null,
  filiation: details.filiation,
  tax_dependent: details.taxDependent,
  shared_custody: details.sharedCustody,
  disabled: details.disabled,
})

export function relationOf(row: SeenRelation, today: string): Relation {
  const role = roleOf(row)
  return {
    id: row.id,
    kind: role.kind,
    role: roleWord(role),
    label: roleLabel(role, ownType(row)),
    other: otherOf(row, today),
    ...detailsOf(row),
    ended: row.until !== null && row.until < today,
    version: row.version,
  }
}
