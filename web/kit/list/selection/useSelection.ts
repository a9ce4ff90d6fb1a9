import { useState } from 'react'
import type { ListQuery, Selection } from '../list.types.ts'
import type { GridPlace } from '../useGrid.ts'
import { NOTHING } from './selection.ts'

/** « Everything » means the results of a query: of another query it means nothing. Ticked rows stay ticked. */
const holds = (selection: Selection, { search, filters }: ListQuery): boolean =>
  !selection.all || (selection.filter.search === search && selection.filter.filters === filters)

/** UX-3: what is ticked, kept while one searches and when one comes back to the list. */
export function useSelection(query: ListQuery, place: GridPlace): [Selection, (selection: Selection) => void] {
  const [selection, setSelection] = useState<Selection>(() => ({ all: false, ids: place.start.ticked }))
  const held = holds(selection, query) ? selection : NOTHING
  return [
    held,
    (next) => {
      setSelection(next)
      place.leave({ ticked: next.all ? [] : [...next.ids] })
    },
  ]
}
