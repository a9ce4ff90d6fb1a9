import type { Runtime } from '../context/runtime.ts'

/** What the program does by itself, for every firm, at its times. Chores may run twice, and in any process. */
export interface Chore {
  readonly name: string
  /** As in a crontab, in UTC; a time that passed while the program was stopped is made up for at the next start. */
  readonly times: string
  /** Also at each start of a worker, before it takes jobs. */
  readonly atStart?: boolean
  run(runtime: Runtime): Promise<void>
}
