import { z } from 'zod'
import type { Context } from '#platform/context/context.ts'
import { bringLinesBack, moveLines } from './line-references.access.ts'
import type { Way } from './line-references.access.ts'
import { bringRecordsBack, moveRecords } from './record-references.access.ts'
import { CONTACT_REFERENCES } from './references.ts'
import type { ContactReference } from './references.types.ts'

const place = { table: z.string(), column: z.string() }

/** What followed, as it was: kept with the merge until it can no longer be undone. */
export const Followed = z.object({
  lines: z.array(z.object({ ...place, rows: z.array(z.record(z.string(), z.unknown())) })),
  records: z.array(z.object({ ...place, keys: z.array(z.string()) })),
})
export type Followed = z.output<typeof Followed>

/** A collection of the target that grew, in words. */
export interface Grown {
  readonly label: string
  readonly words: readonly string[]
}

/** CON-30: everything that names the source names the target, but what the target has already. */
export async function followReferences(
  ctx: Context,
  way: Way,
  references: readonly ContactReference[] = CONTACT_REFERENCES,
): Promise<{ followed: Followed; grown: readonly Grown[] }> {
  const followed: Followed = { lines: [], records: [] }
  const grown: Grown[] = []
  for (const of of references) {
    const { table, column } = of
    if (of.way === 'line') {
      const taken = await moveLines(ctx, of, way)
      followed.lines.push({ table, column, rows: taken.map(({ row }) => ({ ...row })) })
      const words = taken.flatMap((line) => line.words ?? [])
      if (words.length) grown.push({ label: of.label, words })
    }
    if (of.way === 'record') followed.records.push({ table, column, keys: await moveRecords(ctx, of, way) })
  }
  return { followed, grown }
}

/** CON-31: what had followed names the source again. */
export async function bringReferencesBack(
  ctx: Context,
  way: Way,
  { lines, records }: Followed,
  references: readonly ContactReference[] = CONTACT_REFERENCES,
): Promise<void> {
  const back = new Map<string, readonly string[]>()
  for (const of of references) {
    const here = ({ table, column }: { table: string; column: string }) => table === of.table && column === of.column
    if (of.way === 'line') await bringLinesBack(ctx, of, way, lines.find(here)?.rows ?? [])
    if (of.way === 'record') {
      back.set(of.table, await bringRecordsBack(ctx, of, way, { keys: records.find(here)?.keys ?? [], back }))
    }
  }
}
