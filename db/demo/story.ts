import type { DemoSite } from '#features/organisation/organisation.public.ts'
import { colleagueId } from './people.ts'

const DAY = 86_400_000

/** The instant so many days before the demo was asked for (negative: after), at a working hour. */
export function daysBefore(site: DemoSite, days: number, hour = 9): string {
  const date = new Date(Date.parse(site.now) - days * DAY)
  date.setUTCHours(hour, 15, 0, 0)
  return date.toISOString()
}

/** Who has clients, by key: the director has none. Managers keep a few. */
export const ADVISERS = [
  'julien',
  'claire',
  'antoine',
  'camille',
  'julien',
  'claire',
  'antoine',
  'camille',
  'marc',
  'sophie',
] as const

export const adviserOf = (site: DemoSite, index: number): string => colleagueId(site, ADVISERS[index % ADVISERS.length]!)

/** How many contacts the demo firm has, and of which part of them each chunk is made. */
export const DEMO_CONTACTS = 300
export const CONTACTS_A_PART = 100
export const DEMO_DEALS = 150
export const DEALS_A_PART = 50
