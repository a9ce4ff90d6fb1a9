/**
 * CON-50: a person becomes an organisation, or the reverse, in place. What both kinds have stays; what only the former kind
 * has is put aside — the history tells it, field by field — and the name is given again.
 */
import type { General, GeneralEntry, GeneralField } from '../contacts.shapes.ts'
import type { ContactKind } from '../contacts.types.ts'
import { displayName } from '../name.rules.ts'
import { generalFields } from '../general.fields.ts'

export const otherKind = (kind: ContactKind): ContactKind => (kind === 'person' ? 'organisation' : 'person')

/** The filled fields that the other kind does not have. */
export function setAside(kind: ContactKind, general: General): GeneralField[] {
  const kept = new Set(generalFields(otherKind(kind)))
  return generalFields(kind).filter((field) => !kept.has(field) && general[field] !== null)
}

/** What is proposed as its name in the other kind. */
export const proposedNames = (kind: ContactKind, general: General): { name: string; firstNames: string | null } => ({
  name: kind === 'person' ? displayName({ kind, ...general }) : (general.organisationName ?? ''),
  firstNames: null,
})

/** What the General tab of the other kind begins with: laid over what both kinds have. */
export const namesAs = (kind: ContactKind, { name, firstNames }: { name: string; firstNames?: string | null }): GeneralEntry =>
  kind === 'person' ? { lastName: name, firstNames: firstNames ?? null } : { organisationName: name }
