import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import type { Out } from '#contract/kernel/operation.ts'
import { chooseColumns, readList } from '#contract/organisation/lists/lists.contract.ts'
import type { ListKey, ListView } from '#contract/organisation/lists/lists.shapes.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import type { LayoutStore } from '#web/kit/list/list.types.ts'
import type { Address } from './view-address.ts'
import { addressIn, NO_VIEW, VIEW, viewToOpen } from './view-address.ts'

export type ListSettings = Out<typeof readList>

export interface ListViewsState {
  readonly list: ListKey
  /** Undefined while it is read, and while the view that the list opens on is being put in the address. */
  readonly settings: ListSettings | undefined
  readonly error: Error | null
  /** The view that the address names. */
  readonly view: ListView | undefined
  /** For the list itself: its usual columns and where the user's are kept. */
  readonly columns: { readonly firmColumns: readonly string[] | undefined; readonly layout: LayoutStore | undefined }
  /** Shows a view, or the whole list. */
  open: (view: ListView | null) => void
}

/** UX-3, CON-21: the views of a list; which one the address shows; the columns that go with it. */
export function useListViews(list: ListKey): ListViewsState {
  const router = useRouter()
  const search = useRouterState({ select: ({ location }) => location.search })
  const { data, error } = useRead(readList, { list })
  const choose = useOperation(chooseColumns, { done: false, invalidates: [readList] })
  const asked = addressIn(search)
  const view = data?.views.find(({ id }) => id === asked[VIEW])
  const wanted = data && viewToOpen(asked, data)
  const open = (next: ListView | null, replace = false) => {
    const { pathname } = router.state.location
    const written: Address = next ? { ...next.address, [VIEW]: next.id } : { [VIEW]: NO_VIEW }
    void router.navigate({ to: pathname, search: written, replace })
  }
  const wantedId = wanted?.id
  const arrive = useEffectEvent(() => wanted && open(wanted, true))
  useEffect(() => {
    if (wantedId !== undefined) arrive()
  }, [wantedId])
  const keep: LayoutStore['keep'] = (layout) =>
    choose.mutate({ list, layout: layout && { order: [...layout.order], hidden: [...layout.hidden] } })
  const ofView = view && { key: `${list}@${view.id}.${view.version}`, saved: null, keep: () => undefined }
  return {
    list,
    settings: wanted ? undefined : data,
    error,
    view,
    columns: {
      firmColumns: view?.columns ?? data?.firm.columns ?? undefined,
      layout: ofView ?? (data && { key: list, saved: data.own.layout, keep }),
    },
    open,
  }
}
