import { z } from 'zod'

/** What this tab remembers while it is at the provider: the ticket of the visit, and where to come back to. */
const Visit = z.object({ ticket: z.string(), back: z.string() })
type Visit = z.output<typeof Visit>

const KEY = 'sillage.fournisseur'

export const rememberVisit = (visit: Visit): void => sessionStorage.setItem(KEY, JSON.stringify(visit))

/** Once; null when this tab began none. */
export function takeVisit(): Visit | null {
  const kept = sessionStorage.getItem(KEY)
  sessionStorage.removeItem(KEY)
  try {
    return Visit.parse(JSON.parse(kept ?? 'null'))
  } catch {
    return null
  }
}
