import type { Explanation } from '#contract/rights/why.rules.ts'

/** An explanation as it travels. */
export const shown = ({ allowed, sentences }: Explanation) => ({ allowed, sentences: [...sentences] })
