import { useEffect, useSyncExternalStore } from 'react'

const NAME = 'Sillage'
let chosen: string | null = null
const listeners = new Set<() => void>()

function choose(title: string | null): void {
  chosen = title
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Names the browser's tab after what the page shows (« Dupont Jean »), instead of the route's own title. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return
    choose(title)
    return () => choose(null)
  }, [title])
}

/** What the tab says: the page's own title, else the route's. Written by the frame alone. */
export function useDocumentTitle(routeTitle: string | undefined): string {
  const title = useSyncExternalStore(subscribe, () => chosen) ?? routeTitle
  const full = title ? `${title} · ${NAME}` : NAME
  useEffect(() => {
    document.title = full
  }, [full])
  return title ?? NAME
}
