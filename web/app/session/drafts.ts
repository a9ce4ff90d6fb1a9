const OWNER = 'sillage.utilisateur'

/**
 * UX-4: what was typed outlives a sign-out, for the same person: drafts wait in this tab's storage. Somebody else who
 * signs in here finds none of it.
 */
export function keepDraftsOf(userId: string): void {
  const owner = sessionStorage.getItem(OWNER)
  if (owner !== null && owner !== userId) sessionStorage.clear()
  sessionStorage.setItem(OWNER, userId)
}
