import type { Runtime } from '#platform/context/runtime.ts'

interface Told {
  readonly kind: string
  readonly actor_id: string
  readonly operation: string
  readonly subject_id: string
  readonly data: unknown
}

/** What the history of a firm holds, in order. */
export async function historyOf(runtime: Runtime, firm: { readonly id: number }): Promise<Told[]> {
  const { rows } = await runtime.pool.query<Told>(
    'select kind, actor_id, operation, subject_id, data from history where firm_id = $1 order by seq',
    [firm.id],
  )
  return rows
}
