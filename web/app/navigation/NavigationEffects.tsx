import { VisuallyHidden } from '@mantine/core'
import { useMatches, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslate } from '../languages/translate.ts'
import { MAIN_ID } from './main-id.ts'
import { useDocumentTitle } from './page-title.ts'

/** A page reached is a page announced: title of the tab, focus on the content, and a word for screen readers. */
export function NavigationEffects() {
  const t = useTranslate()
  const own = useMatches({ select: (matches) => matches.findLast((match) => match.staticData.title)?.staticData.title })
  const title = useDocumentTitle(own?.(t))
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname })
  const before = useRef(pathname)

  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    // A field that asked for the focus, or a side panel opened by the address, keeps it.
    if (
      document.activeElement &&
      document.activeElement !== document.body &&
      document.querySelector(`#${MAIN_ID}`)?.contains(document.activeElement)
    )
      return
    document.querySelector<HTMLElement>(`#${MAIN_ID}`)?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <VisuallyHidden aria-live="polite" role="status">
      {title}
    </VisuallyHidden>
  )
}
