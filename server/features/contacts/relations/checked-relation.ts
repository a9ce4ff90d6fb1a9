import { isSameBothWays, endsOf, mayRelate, readRole, roleLabel } from '#contract/contacts/relations/relations.rules.ts'
import type { Role } from '#contract/contacts/relations/relations.rules.ts'
import { ContactKindCode } from '#contract/contacts/contacts.types.ts'
import type { RelationDetails, RelationEntry, RelationType } from '#contract/contacts/relations/relations.shapes.ts'
import { SHARE_KINDS } from '#contract/contacts/relations/relations.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound, orThrow } from '#platform/errors/app-error.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { firmTypes } from './relation-types.query.ts'
import { descends, relationStands } from './relations.access.ts'
import type { Ends } from './relations.access.ts'

type Seen = Granted<'contact', 'contact.see' | 'contact.edit'>

interface Checked {
  readonly ends: Ends
  readonly details: RelationDetails
  /** What the other is to the contact, and the contact to the other. */
  readonly label: string
  readonly inverseLabel: string
}

interface Asked {
  readonly contact: Seen
  readonly other: Seen
  readonly entry: RelationEntry
  /** The relation that changes. */
  readonly exceptId: string | null
}

/** CON-4: what was asked, in the direction in which it is kept, once everything that forbids it was looked at. */
export async function checkedRelation(ctx: Context, { contact, other, entry, exceptId }: Asked): Promise<Checked> {
  const { role, own } = await knownRole(ctx, entry.role)
  const symmetric = isSameBothWays(role.kind, own)
  const { from, to } = endsOf(role, endOf(contact), endOf(other), symmetric)
  orThrow(mayRelate(role.kind, from, to))
  const details = keptDetails(role, entry)
  if (details.since && details.until && details.until < details.since) throw new AppError('relation.dates_reversed')
  const ends = { from_id: from.id, to_id: to.id, kind: role.kind, relation_type_id: role.typeId }
  const label = roleLabel(role, own)
  if (await relationStands(ctx, ends, { exceptId, eitherWay: symmetric || role.kind === 'own' })) {
    throw new AppError('relation.exists', { name: other.row.display_name, relation: label })
  }
  if (role.kind === 'child' && (await descends(ctx, ends, exceptId))) {
    throw new AppError('relation.own_ancestor', { child: to.name, parent: from.name })
  }
  return { ends, details, label, inverseLabel: roleLabel({ ...role, inverse: !role.inverse }, own) }
}

async function knownRole(ctx: Context, word: string): Promise<{ role: Role; own: RelationType | null }> {
  const role = readRole(word)
  if (role.kind !== 'own') return { role, own: null }
  const own = (await firmTypes(ctx)).find(({ id }) => id === role.typeId)
  if (!own) throw notFound()
  return { role: { ...role, inverse: role.inverse && own.name !== own.inverseName }, own }
}

const endOf = ({ id, row }: Seen) => ({ id, kind: ContactKindCode.parse(row.kind), name: row.display_name })

/** Only what concerns this kind of relation is kept. */
function keptDetails(role: Role, entry: RelationEntry): RelationDetails {
  const kept = {
    ...NOTHING,
    since: entry.since ?? null,
    until: entry.until ?? null,
    position: (role.kind === 'manager' && entry.position) || null,
  }
  if (role.kind === 'child') return { ...kept, ...ofChild(entry) }
  return SHARE_KINDS.includes(role.kind) ? { ...kept, ...ofShare(entry) } : kept
}

const NOTHING = {
  capitalPercent: null,
  votesPercent: null,
  heldAs: null,
  filiation: null,
  taxDependent: null,
  sharedCustody: null,
  disabled: null,
}

const ofChild = ({ filiation = null, taxDependent = null, sharedCustody = null, disabled = null }: RelationEntry) => ({
  filiation,
  taxDependent,
  sharedCustody,
  disabled,
})

const ofShare = ({ capitalPercent = null, votesPercent = null, heldAs = null }: RelationEntry) => ({
  capitalPercent,
  votesPercent,
  heldAs,
})
