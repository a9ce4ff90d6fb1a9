/** What other features may use of steps: the plan, what happened so far, and where a deal stands. */
export { plansOf, planOf } from './step-plan.query.ts'
export type { TemplatePlan } from './step-plan.query.ts'
export { positionOf } from './position.rules.ts'
export type { StepPosition } from './position.rules.ts'
export { runsOf } from './step-runs.access.ts'
export { restateDeals } from './restate-deals.access.ts'
