import type * as contract from '#contract/contacts/relations/relations.contract.ts'
import type { FamilyGraph } from '#contract/contacts/relations/relations.shapes.ts'
import { roleLabel } from '#contract/contacts/relations/relations.rules.ts'
import { RelationKindCode } from '#contract/contacts/relations/relations.types.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { otherOf, ownType, relativeOf } from './relation-rows.ts'
import { visibleRelations } from './relations.access.ts'
import type { SeenRelation } from './relations.access.ts'

/** A drawing of more people than this says nothing. */
const MOST = 60
const STEPS = 2

/** CON-4: who stands around a contact, step by step, through those one sees alone. */
export async function readFamilyGraph(ctx: Context, { contactId }: In<typeof contract.readFamilyGraph>): Promise<FamilyGraph> {
  const contact = await contactFor(ctx, contactId, 'contact.see')
  const people = new Map([[contactId, { ...relativeOf(contact.row, ctx.today), distance: 0 }]])
  const known = new Map<string, SeenRelation>()
  let ring: readonly string[] = [contactId]
  let cut = false
  // Once more than the steps: what joins the people of the last ring to one another.
  for (let step = 1; ring.length > 0 && step <= STEPS + 1; step++) {
    const rows = await visibleRelations(ctx, ring).orderBy('c.sort_name').execute()
    for (const row of rows) known.set(row.id, row)
    if (step > STEPS) break
    const fresh = rows.filter(({ other_id: id }) => !people.has(id))
    for (const row of fresh.slice(0, MOST - people.size)) people.set(row.other_id, { ...otherOf(row, ctx.today), distance: step })
    cut ||= fresh.some(({ other_id: id }) => !people.has(id))
    ring = [...new Set(fresh.map(({ other_id: id }) => id))].filter((id) => people.has(id))
  }
  const drawn = [...known.values()].filter(({ from_id: from, to_id: to }) => people.has(from) && people.has(to))
  return { people: [...people.values()], links: drawn.map((row) => linkOf(row, ctx.today)), cut }
}

function linkOf(row: SeenRelation, today: string): FamilyGraph['links'][number] {
  const kind = RelationKindCode.parse(row.kind)
  const label = roleLabel({ kind, typeId: row.relation_type_id, inverse: false }, ownType(row))
  return { id: row.id, kind, fromId: row.from_id, toId: row.to_id, label, ended: row.until !== null && row.until < today }
}
