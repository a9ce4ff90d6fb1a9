import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useCallback } from 'react'

/** A click that asks to go there, in this window: neither a new tab nor a download. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented

/** Goes to an address of ours without reloading the page. */
export function useGo(): (href: string) => void {
  const router = useRouter()
  return useCallback((href) => void router.navigate({ href }), [router])
}

/** For a click on or inside a real link: goes there without reloading. Says whether it did. */
export function useFollow(): (event: MouseEvent) => boolean {
  const go = useGo()
  return useCallback(
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const href = link?.getAttribute('href')
      if (!link || !href?.startsWith('/') || link.target === '_blank' || link.download || !isPlain(event)) return false
      event.preventDefault()
      go(href)
      return true
    },
    [go],
  )
}
