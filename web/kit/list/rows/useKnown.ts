import { useState } from 'react'
import { operationKey } from '../../call/reads.ts'
import type { Counted } from '../../format/formats.ts'
import type { ListConfig, ListQuery } from '../list.types.ts'
import type { Extent } from './extent.ts'
import { totalOf, UNKNOWN } from './extent.ts'

export type RowSource<Row> = Pick<ListConfig<Row>, 'listKey' | 'reads' | 'about' | 'load' | 'countAll'>

/** Begins as every read of the operation does, so that what invalidates it refreshes the list. */
export const listKeyOf = <Row>({ reads, listKey, about }: RowSource<Row>) => [
  ...(reads ? operationKey(reads) : []),
  'list',
  listKey,
  about ?? null,
]

export interface Known {
  readonly extent: Extent
  /** Rows to offer to the scroll bar. */
  readonly count: number
  readonly total: Counted
  /** Nothing is known yet of this list. */
  readonly pending: boolean
  /** The query whose rows are shown: the one before, until the first rows of this one arrive. */
  readonly shown: ListQuery
  readonly outdated: boolean
  learnt: (extent: Extent) => void
}

/** What is known of the length of a list; `start` rows are offered at once when one comes back to a place in it. */
export function useKnown<Row>(source: RowSource<Row>, query: ListQuery, start = 0): Known {
  const list = JSON.stringify(listKeyOf(source))
  const [known, setKnown] = useState(() => ({ list, query, extent: start > 0 ? { ...UNKNOWN, guess: start } : UNKNOWN }))
  const current = known.list === list && known.query === query
  const outdated = !current && known.list === list && known.extent !== UNKNOWN
  const extent = current ? known.extent : UNKNOWN
  const visible = outdated ? known.extent : extent
  return {
    extent,
    count: visible.guess,
    total: totalOf(visible),
    pending: visible === UNKNOWN,
    shown: outdated ? known.query : query,
    outdated,
    learnt: (next) => setKnown({ list, query, extent: next }),
  }
}
