/**
 * CON-4: a relation is directed, its inverse automatic. What the other is to the file's contact is one word — `child`,
 * `child:inverse` (the other has this contact as child: a parent), the id of a type of the firm, with `:inverse` too.
 */
import type { ContactKind } from '../contacts.types.ts'
import { allow, refuse } from '../../kernel/verdict.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { isSymmetric, kindFacts, RELATION_KIND_CODES } from './relations.types.ts'
import type { RelationKindCode } from './relations.types.ts'

export interface Role {
  readonly kind: RelationKindCode
  /** The firm's own type. */
  readonly typeId: string | null
  /** The file's contact is what the kind names, not the other. */
  readonly inverse: boolean
}

const INVERSE = ':inverse'

export function roleWord({ kind, typeId, inverse }: Role): string {
  return `${kind === 'own' ? (typeId ?? '') : kind}${inverse ? INVERSE : ''}`
}

export function readRole(word: string): Role {
  const inverse = word.endsWith(INVERSE)
  const code = inverse ? word.slice(0, -INVERSE.length) : word
  const kind = RELATION_KIND_CODES.find((known) => known === code)
  if (!kind) return { kind: 'own', typeId: code, inverse }
  return { kind, typeId: null, inverse: inverse && !isSymmetric(kind) }
}

/** What the other is to the contact from whose file one looks: « Enfant », or « Parent ». */
export function roleLabel(role: Role, own?: { readonly name: string; readonly inverseName: string } | null): string {
  if (role.kind === 'own') return (role.inverse ? own?.inverseName : own?.name) ?? ''
  const { label, inverse } = kindFacts(role.kind)
  return role.inverse ? inverse : label
}

interface End {
  readonly id: string
  readonly kind: ContactKind
  readonly name: string
}

/** The two ends as they are kept: of a relation that is the same both ways, the smaller id first. */
export function endsOf<T extends End>(role: Role, contact: T, other: T, symmetric: boolean): { from: T; to: T } {
  const forward = symmetric ? contact.id < other.id : !role.inverse
  return forward ? { from: contact, to: other } : { from: other, to: contact }
}

export const isSameBothWays = (kind: RelationKindCode, own?: { name: string; inverseName: string } | null): boolean =>
  kind === 'own' ? own?.name === own?.inverseName : isSymmetric(kind)

/** May these two stand in this relation at all? */
export function mayRelate(
  kind: RelationKindCode,
  from: End,
  to: End,
): Verdict<'relation.to_oneself' | 'relation.kind_impossible'> {
  if (from.id === to.id) return refuse('relation.to_oneself')
  if (kind === 'own') return allow()
  const facts = kindFacts(kind)
  const wrong = (facts.from && from.kind !== facts.from && from) || (facts.to && to.kind !== facts.to && to)
  return wrong ? refuse('relation.kind_impossible', { name: wrong.name, relation: facts.label }) : allow()
}
