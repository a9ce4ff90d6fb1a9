/** Tells the frame that a session has ended, so that it asks to sign in again without leaving the page. */
const listeners = new Set<() => void>()

export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function announceSignedOut(): void {
  for (const listener of listeners) listener()
}
