import type { Verdict } from '#contract/kernel/verdict.ts'
import { useVerdictSentence } from '../call/sentences.ts'

/** The sentence of what forbids an action: a verdict's, or one given as it is. */
export function useReason(why: Verdict | string | undefined): string {
  const sentenceOf = useVerdictSentence()
  if (why === undefined) return ''
  if (typeof why === 'string') return why
  return why.ok ? '' : sentenceOf(why.code, why.values)
}
