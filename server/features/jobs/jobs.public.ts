/** What other features may use of jobs: a run that its owner follows. */
export { continueJobRun, finishJobRun, progress, startJobRun } from './job-runs.ts'
export type { JobRun } from './job-runs.ts'
export { runHandler } from './run-handler.ts'
export { endLostRuns } from './end-lost-runs.access.ts'
