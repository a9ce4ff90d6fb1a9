import type { Holder } from '../form/form.types.ts'
import { coordinateFacts, coordinatePaths } from './coordinate-facts.rules.ts'
import type { IntakeFact } from './facts.types.ts'
import { generalFacts, generalPaths } from './general-facts.rules.ts'
import type { IntakeValues } from './intake-values.rules.ts'

/** All that a form says of one of its two people and that a file keeps. The second lives with the first unless told. */
export function holderFacts(values: IntakeValues, holder: Holder, today: string): IntakeFact[] {
  const facts = [...generalFacts(values, holder, today), ...coordinateFacts(values, holder)]
  if (holder === 't1' || facts.some(({ about }) => about === 'address')) return facts
  return [...facts, ...coordinateFacts(values, 't1').filter(({ about }) => about === 'address')]
}

/** The paths that the facts of these people are made of. */
export const holderPaths = (holders: readonly Holder[]): Set<string> =>
  new Set(holders.flatMap((holder) => [...generalPaths(holder), ...coordinatePaths(holder)]))

/** Somebody is named there. */
export const isNamed = (values: IntakeValues, holder: Holder): boolean => Boolean(values.texts[`${holder}.lastName`])

export const nameOf = ({ texts }: IntakeValues, holder: Holder): string =>
  [texts[`${holder}.firstNames`], texts[`${holder}.lastName`]].filter(Boolean).join(' ')
