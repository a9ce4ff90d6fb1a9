const two = (part: number): string => String(part).padStart(2, '0')

/** ISO instant → day and hour on the reader's clock (« 2026-12-31 », « 14:05 »); null when it is no instant. */
export function toLocal(instant: unknown): { readonly day: string; readonly time: string } | null {
  if (typeof instant !== 'string' || !instant.includes('T')) return null
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return null
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return { day, time: `${two(at.getHours())}:${two(at.getMinutes())}` }
}

/** YYYY-MM-DD and HH:MM on the reader's clock → ISO instant. */
export const fromLocal = (day: string, time: string): string => new Date(`${day}T${time}`).toISOString()

/** « 9 », « 9h30 », « 0930 », « 14:05 » → HH:MM; null for nothing, undefined for what is no hour. */
export function readTime(text: string): string | null | undefined {
  const written = text.trim()
  if (written === '') return null
  const parts = /^(\d{1,2})(?:\s*[h:.]\s*(\d{0,2}))?$/i.exec(written) ?? /^(\d{2})(\d{2})$/.exec(written)
  const [hours, minutes] = [Number(parts?.[1] ?? Number.NaN), Number(parts?.[2] ?? 0)]
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined
}

/** This minute, as an ISO instant: seconds would show in nothing that is typed. */
export const thisMinute = (now = new Date()): string => new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString()

/** The reader's IANA time zone. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
