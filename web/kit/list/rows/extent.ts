import type { Counted } from '../../format/formats.ts'

/**
 * How long a list is, while nobody has counted it: totals are exact up to 10 000 only. The scroll bar is offered `guess`
 * rows; the guess grows as one nears it, and the end is found when a block comes back short.
 */
export interface Extent {
  /** Rows known to exist: seen, or counted at least. */
  readonly seen: number
  /** No row stands at or after this one, as far as known. */
  readonly ceiling: number | null
  /** The exact count, once known. */
  readonly end: number | null
  readonly guess: number
}

/** What a block of rows taught. */
export interface Block {
  readonly offset: number
  readonly limit: number
  readonly got: number
  readonly total: Counted
}

/** Before the first answer: an empty list is `counted(0)`, which is not the same. */
export const UNKNOWN: Extent = { seen: 0, ceiling: null, end: null, guess: 0 }

/** Rows to the end of the guess below which it grows. */
const NEAR = 200

/** The count that a block proves by itself. */
function proven({ offset, limit, got, total }: Block): number | null {
  if (total.exact) return total.count
  return got > 0 && got < limit ? offset + got : null
}

const same = (a: Extent, b: Extent) => a.end === b.end && a.guess === b.guess && a.seen === b.seen && a.ceiling === b.ceiling

/** A block came back. One that only repeats what is known gives the same extent back, the very same object. */
export function learn(extent: Extent, block: Block): Extent {
  const end = proven(block)
  const next = end !== null ? counted(end) : block.got === 0 ? nothingThere(extent, block) : rowsThere(extent, block)
  return same(extent, next) ? extent : next
}

function rowsThere(extent: Extent, { offset, got, total }: Block): Extent {
  const last = offset + got
  const stillHolds = extent.end !== null && extent.end > total.count && last <= extent.end
  if (stillHolds) return extent
  const seen = Math.max(extent.seen, last, total.count)
  const ceiling = extent.ceiling !== null && extent.ceiling > total.count ? extent.ceiling : Infinity
  if (seen >= ceiling) return counted(seen)
  return {
    seen,
    ceiling: ceiling === Infinity ? null : ceiling,
    end: null,
    guess: Math.min(ceiling, Math.max(extent.guess, seen)),
  }
}

function nothingThere(extent: Extent, { offset, limit }: Block): Extent {
  if (extent.end !== null && offset >= extent.end) return extent
  if (offset <= extent.seen) return counted(offset)
  const ceiling = Math.min(extent.ceiling ?? Infinity, offset)
  // Too far: half way between what exists and where nothing is, on a block's edge.
  return { seen: extent.seen, ceiling, end: null, guess: Math.ceil((extent.seen + ceiling) / 2 / limit) * limit }
}

/** The reader is near the end of the guess: offer more, by a fifth at least so that the scroll bar moves little. */
export function extend(extent: Extent, lastVisible: number): Extent {
  const near = extent.guess - NEAR
  if (extent.end !== null || lastVisible < near || extent.seen < near) return extent
  const guess = Math.min(extent.ceiling ?? Infinity, extent.guess + Math.max(2000, Math.round(extent.guess / 5)))
  return guess === extent.guess ? extent : { ...extent, guess }
}

/** Somebody counted. */
export const counted = (end: number): Extent => ({ seen: end, ceiling: end, end, guess: end })

/** What to write above the list: « 10 000+ » until somebody counts or the end is seen. */
export const totalOf = ({ end, seen }: Extent): Counted => ({ count: seen, exact: end !== null })
