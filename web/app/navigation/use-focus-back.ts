import { useLayoutEffect } from 'react'
import { MAIN_ID } from './main-id.ts'

/** For a dialog that is drawn only while it is open: the focus goes back to where it was, or to the content. */
export function useFocusBack(opened: boolean): void {
  useLayoutEffect(() => {
    if (!opened) return
    const before = document.activeElement
    return () => {
      // Once the dialog is gone: until then it holds the focus.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        const kept = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : null
        const back = kept ?? document.querySelector<HTMLElement>(`#${MAIN_ID}`)
        back?.focus({ preventScroll: true })
      })
    }
  }, [opened])
}
