import { useEffect, useEffectEvent } from 'react'

const writes = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))

/** Acts on a character wherever the keyboard puts it (« ? » needs Shift here and not there), unless one is writing. */
export function useCharacter(character: string, act: () => void): void {
  const typed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== character || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => typed(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
