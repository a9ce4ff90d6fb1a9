import { countContactsByUser } from '#contract/contacts/contacts.contract.ts'
import { useMay } from '#web/app/session/session.ts'
import { useRead } from '#web/kit/call/reads.ts'

/** ORG-31: contacts by main adviser, of those that I see; null while unknown, or when I see none at all. */
export function useContactCounts(): ReadonlyMap<string, number> | null {
  const may = useMay()('contact.see')
  const { data } = useRead(countContactsByUser, {}, { enabled: may })
  return data ? new Map(data.counts.map(({ userId, count }) => [userId, count])) : null
}
