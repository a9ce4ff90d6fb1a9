import { z } from 'zod'
import type { BalanceGroup, DealCriterion, DealView } from '#contract/dashboards/dashboards.types.ts'

/** Words of the address for what the pages choose. What is left out is the first of each. */
const CRITERION_WORDS = { state: 'etat', in_charge: 'collaborateur', adviser: 'conseiller' } as const satisfies Record<
  DealCriterion,
  string
>
const GROUP_WORDS = { in_charge: 'collaborateur', adviser: 'conseiller', client: 'client' } as const satisfies Record<
  BalanceGroup,
  string
>
const VIEW_WORDS = { adviser: 'conseiller', back_office: 'back-office' } as const satisfies Record<DealView, string>

const word = <const W extends string>(words: readonly W[]) => z.enum(words).optional().catch(undefined)

export const PilotageSearch = z.object({
  critere: word(Object.values(CRITERION_WORDS)),
  modele: z.string().optional().catch(undefined),
})

export const DetailSearch = z.object({
  onglet: word(['gestion', 'bilan']),
  vue: word(Object.values(VIEW_WORDS)),
  groupe: word(Object.values(GROUP_WORDS)),
})

function reader<K extends string>(words: Readonly<Record<K, string>>, first: K) {
  const byWord = new Map(Object.entries<string>(words).map(([key, slug]) => [slug, key as K]))
  return (slug: string | undefined): K => (slug === undefined ? first : (byWord.get(slug) ?? first))
}

export const criterionOf = reader(CRITERION_WORDS, 'state')
export const groupOf = reader(GROUP_WORDS, 'in_charge')
export const viewOf = reader(VIEW_WORDS, 'adviser')

export const wordOfCriterion = (criterion: DealCriterion) => CRITERION_WORDS[criterion]
export const wordOfGroup = (group: BalanceGroup) => GROUP_WORDS[group]
export const wordOfView = (view: DealView) => VIEW_WORDS[view]
