import type { Runtime } from '../context/runtime.ts'

interface Sweeping {
  readonly runtime: Runtime
  readonly firmId: number
  /** The instant before which what serves no more goes away. */
  readonly before: string
}

/** Takes away, in one firm, what serves no more. May run twice, or stop halfway. */
export type Sweep = (firm: Sweeping) => Promise<void>

/** A sweep, and how long what it takes away is kept. */
export interface KeptFor {
  readonly days: number
  readonly sweep: Sweep
}

const DAY_MS = 86_400_000

/** Every sweep in every firm; one that fails is logged, and the others go on. */
export async function sweepAll(runtime: Runtime, kept: readonly KeptFor[]): Promise<void> {
  const { rows: firms } = await runtime.pool.query<{ id: number }>('select id from firm order by id')
  for (const { id: firmId } of firms) {
    for (const { days, sweep } of kept) {
      const before = new Date(Date.parse(runtime.now()) - days * DAY_MS).toISOString()
      try {
        await sweep({ runtime, firmId, before })
      } catch (error) {
        runtime.log.error({ err: error, firm: firmId, sweep: sweep.name }, 'sweep failed')
      }
    }
  }
}
