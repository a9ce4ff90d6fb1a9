/** The key that goes with K: ⌘ on a Mac, Ctrl elsewhere. */
export const modKey = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl')
