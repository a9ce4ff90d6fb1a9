const two = (part: number): string => String(part).padStart(2, '0')

/** ISO instant → « 2026-12-31T14:05 » on the reader's clock, as the browser's own field takes it; empty when there is none. */
export function toLocal(instant: string | null | undefined): string {
  if (!instant) return ''
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return ''
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The other way; null for nothing typed. */
export function fromLocal(text: string): string | null {
  const at = new Date(text)
  return text === '' || Number.isNaN(at.getTime()) ? null : at.toISOString()
}

/** This minute, as an ISO instant: seconds would show in nothing that is typed. */
export const thisMinute = (now = new Date()): string => new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString()

/** The reader's IANA time zone. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
