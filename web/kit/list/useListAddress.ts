import { useCallbackRef } from '@mantine/hooks'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { useMemo } from 'react'
import { addressOf, queryIn } from './filters/address.ts'
import type { ListConfig, ListQuery } from './list.types.ts'

interface ListAddressState {
  readonly query: ListQuery
  /** Writes in the address. Typing replaces the entry of the history; choosing adds one, so that « back » undoes it. */
  setQuery: (query: ListQuery, how?: 'replace' | 'push') => void
}

type Addressed<Row> = Pick<ListConfig<Row>, 'filters' | 'columns' | 'defaultSort'>

/** Search, filters and order live in the address: a list can be shared, and back and forward work. */
export function useListAddress<Row>({ filters = [], columns, defaultSort }: Addressed<Row>): ListAddressState {
  const router = useRouter()
  const search = useRouterState({ select: ({ location }) => location.search })
  const sortable = new Set(columns.filter((column) => column.sortable).map((column) => column.key))
  const known = { filters, sortable, defaultSort }
  const read = JSON.stringify(queryIn(search, known))
  // One object for one query: blocks of rows are kept under it.
  const query = useMemo<ListQuery>(() => JSON.parse(read), [read])
  const setQuery = useCallbackRef((next: ListQuery, how: 'replace' | 'push' = 'push') => {
    const { pathname, search: now, hash } = router.state.location
    const written = { ...now, ...addressOf(next, known) }
    void router.navigate({ to: pathname, search: written, hash, replace: how === 'replace', resetScroll: false })
  })
  return { query, setQuery }
}
