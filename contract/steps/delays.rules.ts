/** DEAL-20: a step is due N calendar days after its start, at the same time of the firm's clock, changes of hour included. */
import { Temporal } from 'temporal-polyfill'

/** `startsAt`: ISO instant; `delayDays`: null for none; `zone`: IANA name. Answers an ISO instant with milliseconds. */
export function dueAfter(startsAt: string, delayDays: number | null, zone: string): string | null {
  if (delayDays === null) return null
  const due = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone).add({ days: delayDays })
  return new Date(due.epochMilliseconds).toISOString()
}
