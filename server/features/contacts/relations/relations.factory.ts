import { RelationEntry } from '#contract/contacts/relations/relations.shapes.ts'
import { actingAs } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { addRelation } from './add-relation.ts'

interface Related {
  readonly id: string
}

interface RelationOptions extends Partial<RelationEntry> {
  /** The firm's administrator when left out. */
  readonly by?: Person
}

/** What the other is to the contact: `aRelation(firm, paul, 'child', lea)`. */
export const aRelation = (firm: Firm, contact: Related, role: string, other: Related, options: RelationOptions = {}) => {
  const { by = firm.administrator, ...details } = options
  return actingAs(firm, by, (ctx) =>
    addRelation(ctx, { contactId: contact.id, otherId: other.id, ...RelationEntry.parse({ role, ...details }) }),
  )
}
