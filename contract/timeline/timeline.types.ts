import { EVENT_KINDS } from '../steps/steps.types.ts'

/** CON-7: what the lines of a timeline may be; campaigns will add theirs. */
export const LINE_KINDS = [...EVENT_KINDS, 'deal'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** How late or near a thing to do is (DEAL-43). */
export const DUE_STATES = ['over', 'late', 'soon', 'normal'] as const
