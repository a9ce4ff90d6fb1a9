/** A job may be stopped by whoever started it while it waits or runs, if its kind can stop halfway without harm. */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'
import { JOB_KIND_LABELS, JOB_STATE_LABELS } from './jobs.labels.ts'
import { CANCELLABLE } from './jobs.types.ts'
import type { JobKind, JobState } from './jobs.types.ts'

export const isGoingOn = (state: JobState): boolean => state === 'waiting' || state === 'running'

export function mayCancelJob(job: { kind: JobKind; state: JobState }): Verdict<'job.over' | 'job.not_cancellable'> {
  if (!isGoingOn(job.state)) return refuse('job.over', { state: JOB_STATE_LABELS[job.state] })
  return CANCELLABLE.includes(job.kind) ? allow() : refuse('job.not_cancellable', { kind: JOB_KIND_LABELS[job.kind] })
}
