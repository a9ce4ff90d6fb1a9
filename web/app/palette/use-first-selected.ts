import type { SpotlightStore } from '@mantine/spotlight'
import { useEffect } from 'react'

/** Enter always has something to act on: answers that come later find the first line chosen, as typed ones do. */
export function useFirstSelected(store: SpotlightStore, shown: string): void {
  useEffect(() => {
    const { listId } = store.getState()
    const list = listId ? document.querySelector(`#${CSS.escape(listId)}`) : null
    if (!list || list.querySelector('[data-selected]')) return
    list.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
    store.updateState((state) => ({ ...state, selected: 0 }))
    // The lines shown are not read here: a change of them is what calls for another look.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [store, shown])
}
