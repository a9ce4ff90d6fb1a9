import type { QueryClient } from '@tanstack/react-query'
import { queryOptions, useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ListQuery, ListRows } from '../list.types.ts'
import { counted, extend, learn } from './extent.ts'
import type { RowRange } from './geometry.ts'
import type { Known, RowSource } from './useKnown.ts'
import { listKeyOf } from './useKnown.ts'

export const BLOCK = 100
/** Rows read ahead on either side of those drawn. */
const AHEAD = 50
/** Milliseconds without a jump before the rows of where one landed are read. */
const CALM = 80
const KEPT = 3 * 60_000
const FRESH = 30_000

const blockOptions = <Row>(source: RowSource<Row>, query: ListQuery, block: number) =>
  queryOptions<ListRows<Row>>({
    queryKey: [...listKeyOf(source), query, block],
    queryFn: ({ signal }) => source.load({ ...query, offset: block * BLOCK, limit: BLOCK }, signal),
    staleTime: FRESH,
    gcTime: KEPT,
  })

function blocksOf(from: number, to: number): number[] {
  const first = Math.floor(Math.max(0, from) / BLOCK)
  const last = Math.max(first, Math.floor((to - 1) / BLOCK))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Reads rows out of the blocks at hand, looking each block up once. */
function rowReader<Row>(client: QueryClient, source: RowSource<Row>, query: ListQuery) {
  const blocks = new Map<number, readonly Row[]>()
  return (index: number): Row | undefined => {
    const block = Math.floor(index / BLOCK)
    const rows = blocks.get(block) ?? client.getQueryData(blockOptions(source, query, block).queryKey)?.rows ?? []
    blocks.set(block, rows)
    return rows[index % BLOCK]
  }
}

/** Scrolling on reads at once; a jump waits for calm, since a scroll bar dragged through the list lands everywhere. */
function useCalmBlocks(query: ListQuery, blocks: readonly number[]): readonly number[] {
  const asked = blocks.join()
  const [calm, setCalm] = useState({ query, asked })
  const held = calm.asked.split(',').map(Number)
  const jumped = calm.query === query && !blocks.some((block) => held.includes(block))
  useEffect(() => {
    const settle = () => setCalm((now) => (now.query === query && now.asked === asked ? now : { query, asked }))
    if (!jumped) return settle()
    const timer = setTimeout(settle, CALM)
    return () => clearTimeout(timer)
  }, [query, asked, jumped])
  return jumped ? held : blocks
}

export interface Rows<Row> {
  readonly failure: Error | null
  rowAt: (index: number) => Row | undefined
  retry: () => void
  /** Rows of the range, read if they are not there yet. */
  rowsBetween: (range: RowRange) => Promise<Row[]>
  /** Gives the exact count, or null when nobody can tell. */
  countAll: () => Promise<number | null>
}

/**
 * The rows of a list that may hold 200 000: only the blocks around what is drawn are read, a read scrolled past before
 * it came back is cancelled, and blocks read lately are kept for the way back.
 */
export function useRows<Row>(
  source: RowSource<Row>,
  query: ListQuery,
  known: Known,
  drawn: RowRange,
  lastVisible: number,
): Rows<Row> {
  const client = useQueryClient()
  const blocks = useCalmBlocks(query, blocksOf(drawn.from - AHEAD, drawn.to + AHEAD))
  const results = useQueries({ queries: blocks.map((block) => blockOptions(source, query, block)) })

  useEffect(() => {
    let next = known.extent
    results.forEach(({ data }, index) => {
      const offset = (blocks[index] ?? 0) * BLOCK
      if (data) next = learn(next, { offset, limit: BLOCK, got: data.rows.length, total: data.total })
    })
    if (!known.outdated) next = extend(next, lastVisible)
    if (next !== known.extent) known.learnt(next)
  })

  return {
    failure: results.find((result) => result.isError)?.error ?? null,
    rowAt: rowReader(client, source, known.shown),
    retry: () => results.filter((result) => result.isError).forEach((result) => void result.refetch()),
    rowsBetween: async ({ from, to }) => {
      const read = blocksOf(from, to).map((block) => client.ensureQueryData(blockOptions(source, query, block)))
      const rows = (await Promise.all(read)).flatMap((block) => block.rows)
      return rows.slice(from % BLOCK, (from % BLOCK) + to - from)
    },
    countAll: async () => {
      const { countAll } = source
      if (known.extent.end !== null || !countAll) return known.extent.end
      const queryKey = [...listKeyOf(source), query, 'count']
      const count = await client.fetchQuery({ queryKey, queryFn: ({ signal }) => countAll(query, signal) })
      known.learnt(counted(count))
      return count
    },
  }
}
