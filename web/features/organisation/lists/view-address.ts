import type { ListView } from '#contract/organisation/lists/lists.shapes.ts'

/** Names the view in the address, beside what it shows: `?vue=…&categorie=…&tri=-updated`. */
export const VIEW = 'vue'
/** In the place of a view: the whole list, even where the list opens on a view. */
export const NO_VIEW = 'aucune'

export type Address = Readonly<Record<string, string>>

/** What the router read of the address, as it was written: it may hand numbers and booleans. */
export function addressIn(search: object): Address {
  const written = Object.entries(search).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
  return Object.fromEntries(written.map(([key, value]) => [key, String(value)]).filter(([, value]) => value !== ''))
}

/** What the list shows, without the name of the view. */
export function shownBy({ [VIEW]: _name, ...shown }: Address): Address {
  return shown
}

interface Choices {
  readonly views: readonly ListView[]
  readonly own: { readonly viewId: string | null }
  readonly profileViewId: string | null
}

/** UX-3: what an address that asks nothing opens on: my view, before my profile's. Whatever asks something is left as it is. */
export function viewToOpen(asked: Address, { views, own, profileViewId }: Choices): ListView | undefined {
  if (Object.keys(asked).length > 0) return undefined
  return views.find(({ id }) => id === (own.viewId ?? profileViewId))
}

/** Whether the list shows something else than its view. */
export function isChanged(view: ListView, asked: Address, columns: readonly string[]): boolean {
  const inOrder = (address: Address) => JSON.stringify(Object.entries(address).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return inOrder(shownBy(asked)) !== inOrder(view.address) || columns.join() !== view.columns.join()
}
