/**
 * An installation is empty, makes its demo firm, or is ready. A firm of one's own is created when there is none: a demo
 * firm that is being made has to end first; one whose making failed is in nobody's way.
 */
import type { JobState } from '#contract/jobs/jobs.types.ts'
import type { Verdict } from '#contract/kernel/verdict.ts'
import { allow, refuse } from '#contract/kernel/verdict.ts'

export interface Installation {
  readonly firms: number
  /** Where the making of the demo firm stands; null when it was never asked for. */
  readonly demo: JobState | null
}

export type InstallationState = 'empty' | 'loading' | 'ready'

const failed = (demo: JobState): boolean => demo === 'failed' || demo === 'cancelled'

export function stateOf({ firms, demo }: Installation): InstallationState {
  if (firms === 0) return 'empty'
  return firms === 1 && demo !== null && demo !== 'done' ? 'loading' : 'ready'
}

type Refused = 'organisation.already_installed' | 'organisation.demo_running'

export function mayCreateFirm({ firms, demo }: Installation): Verdict<Refused> {
  if (demo === 'waiting' || demo === 'running') return refuse('organisation.demo_running')
  const inTheWay = demo !== null && failed(demo) ? firms - 1 : firms
  return inTheWay > 0 ? refuse('organisation.already_installed') : allow()
}

/** A demo firm that stands half made is made to its end: nothing twice. */
export function mayLoadDemo({ firms, demo }: Installation): Verdict<Refused> {
  if (demo === 'waiting' || demo === 'running') return refuse('organisation.demo_running')
  if (demo !== null && failed(demo) && firms === 1) return allow()
  return firms > 0 ? refuse('organisation.already_installed') : allow()
}
