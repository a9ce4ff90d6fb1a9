import { z } from 'zod'
import { Cents, Day, RequiredLine } from '../kernel/fields.ts'
import { DEAL_STATES, MILESTONES } from './deals.types.ts'

/** Shapes of deals that operations and forms share (DEAL-40). */
export const DealStateField = z.enum(DEAL_STATES)
export const MilestoneField = z.enum(MILESTONES)

export const DealName = RequiredLine(150)
/** What the client might invest, in cents. */
export const PotentialCents = Cents.min(0)
/** Whole percents. */
export const Probability = z.int().min(0).max(100)

/** The three milestones; those of another family stay null (`mayTickMilestone`). */
export const MilestonesField = z.object({
  proposal: Day.nullable(),
  signature: Day.nullable(),
  sending: Day.nullable(),
})
