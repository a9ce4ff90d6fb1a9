/**
 * DEAL-43: red when the due date of the step under way has passed, orange when it is less than 24 hours away, grey
 * otherwise; the standard colour when the deal is over. A deal held in « Validée » is grey whatever its dates (DEAL-41).
 */
import type { DueState, RunStage } from './steps.types.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** `dueAt`: ISO instant or null for none; `now`: ISO instant. */
export function dueState(dueAt: string | null, stage: RunStage, now: string): DueState {
  if (stage === 'over') return 'over'
  if (stage === 'held' || dueAt === null) return 'normal'
  const left = Date.parse(dueAt) - Date.parse(now)
  if (left < 0) return 'late'
  return left < DAY_MS ? 'soon' : 'normal'
}
