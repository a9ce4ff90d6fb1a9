import type { TimelineItem } from './timeline.types.ts'

/** The month a line stands in, on the reader's clock: YYYY-MM. */
function monthOf(at: string): string {
  if (at.length <= 10) return at.slice(0, 7)
  const date = new Date(at)
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`
}

/** For each line, the first day of its month when it is the first one of it, else null. */
export function monthStarts(items: readonly Pick<TimelineItem, 'at'>[]): (string | null)[] {
  let before = ''
  return items.map(({ at }) => {
    const month = monthOf(at)
    const begins = month !== before
    before = month
    return begins ? `${month}-01` : null
  })
}
