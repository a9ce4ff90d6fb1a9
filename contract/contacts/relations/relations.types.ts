/** CON-4: what one contact may be to another (reference/domain.md A.1.4), each kind with its two directions in French. */
import { z } from 'zod'
import type { ContactKind } from '../contacts.types.ts'

interface KindOfRelation {
  /** What « to » is to « from »: « Enfant ». */
  readonly label: string
  /** What « from » is to « to »: « Parent ». The same word: the relation is the same both ways. */
  readonly inverse: string
  /** What each end may be; left out: either. */
  readonly from?: ContactKind
  readonly to?: ContactKind
}

const family = { from: 'person', to: 'person' } as const
const same = (label: string) => ({ label, inverse: label })

export const RELATION_KINDS = {
  spouse: { ...same('Conjoint'), ...family },
  pacs_partner: { ...same('Partenaire de PACS'), ...family },
  cohabitant: { ...same('Concubin'), ...family },
  ex_spouse: { ...same('Ex-conjoint'), ...family },
  child: { label: 'Enfant', inverse: 'Parent', ...family },
  grandchild: { label: 'Petit-enfant', inverse: 'Grand-parent', ...family },
  sibling: { ...same('Frère ou sœur'), ...family },
  nephew_niece: { label: 'Neveu ou nièce', inverse: 'Oncle ou tante', ...family },
  other_family: { ...same('Autre parenté'), ...family },
  guardian: { label: 'Représentant légal', inverse: 'Personne protégée', from: 'person' },
  manager: { label: 'Dirigeant', inverse: 'Société dirigée', from: 'organisation' },
  associate: { label: 'Associé', inverse: 'Participation', from: 'organisation' },
  beneficial_owner: {
    label: 'Bénéficiaire effectif',
    inverse: 'Société dont bénéficiaire effectif',
    from: 'organisation',
    to: 'person',
  },
  employee: { label: 'Salarié', inverse: 'Employeur', to: 'person' },
  notary: { label: 'Notaire', inverse: 'Client du notaire' },
  accountant: { label: 'Expert-comptable', inverse: 'Client de l’expert-comptable' },
  lawyer: { label: 'Avocat', inverse: 'Client de l’avocat' },
  banker: { label: 'Banquier', inverse: 'Client du banquier' },
  insurer: { label: 'Assureur', inverse: 'Client de l’assureur' },
  referrer: { label: 'Prescripteur', inverse: 'Contact recommandé' },
} as const satisfies Record<string, KindOfRelation>

export type RelationKind = keyof typeof RELATION_KINDS
export const RELATION_KIND_CODES = Object.keys(RELATION_KINDS) as [RelationKind, ...RelationKind[]]
/** `own`: of a type that the firm added (ORG-51). */
export const RelationKindCode = z.enum([...RELATION_KIND_CODES, 'own'])
export type RelationKindCode = z.output<typeof RelationKindCode>

export const kindFacts = (kind: RelationKind): KindOfRelation => RELATION_KINDS[kind]
export const isSymmetric = (kind: RelationKind): boolean => kindFacts(kind).label === kindFacts(kind).inverse

/** Those who live as a couple, or did. */
export const UNION_KINDS: readonly RelationKindCode[] = ['spouse', 'pacs_partner']
/** Kinds that tell a share of capital. */
export const SHARE_KINDS: readonly RelationKindCode[] = ['associate', 'beneficial_owner']

export const FILIATIONS = ['common', 'first_spouse', 'other_union', 'adopted_full', 'adopted_simple'] as const
export const FILIATION_LABELS: Readonly<Record<(typeof FILIATIONS)[number], string>> = {
  common: 'Commun au couple',
  first_spouse: 'D’une première union',
  other_union: 'D’une autre union',
  adopted_full: 'Adoption plénière',
  adopted_simple: 'Adoption simple',
}
export const FiliationCode = z.enum(FILIATIONS)

/** How something is held: whole, without its use, or its use alone. */
export const HELD_AS = ['full', 'bare', 'usufruct'] as const
export type HeldAs = (typeof HELD_AS)[number]
export const HELD_AS_LABELS: Readonly<Record<HeldAs, string>> = {
  full: 'Pleine propriété',
  bare: 'Nue-propriété',
  usufruct: 'Usufruit',
}
export const HeldAsCode = z.enum(HELD_AS)
