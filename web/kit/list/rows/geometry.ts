/** Browsers stop laying out somewhere above 17 million pixels (Firefox): beyond this height the scroll bar is scaled. */
export const TALLEST = 12_000_000

export interface Geometry {
  /** Rows that the scroll bar offers. */
  readonly count: number
  readonly rowHeight: number
  /** Pixels of rows visible at once. */
  readonly viewport: number
}

export interface RowRange {
  /** First row to draw, and the one after the last. */
  readonly from: number
  readonly to: number
}

const fullHeight = ({ count, rowHeight }: Geometry) => count * rowHeight

/** Height to give to the element that holds the rows. */
export const spacerHeight = (geometry: Geometry): number => Math.min(fullHeight(geometry), TALLEST)

/** Pixels of list passed by each pixel of scroll: 1 up to 460 000 rows of 26 px. */
export function scale(geometry: Geometry): number {
  const room = spacerHeight(geometry) - geometry.viewport
  return room > 0 ? (fullHeight(geometry) - geometry.viewport) / room : 1
}

/** Rows that can be seen, without margin. */
export function visibleRows(geometry: Geometry, scrollTop: number): RowRange {
  const top = Math.max(0, scrollTop) * scale(geometry)
  const from = Math.min(geometry.count, Math.floor(top / geometry.rowHeight))
  return { from, to: Math.min(geometry.count, Math.ceil((top + geometry.viewport) / geometry.rowHeight)) }
}

/** Rows drawn beyond either edge, and the step by which the drawing moves: a few pixels of scroll draw nothing anew. */
const MARGIN = 12
export const STEP = 4

/** Rows drawn at once: always as many, so that the elements of rows that go serve those that come. */
export const slots = ({ viewport, rowHeight }: Geometry): number => Math.ceil(viewport / rowHeight) + 1 + STEP + 2 * MARGIN

/** Rows to draw: the visible ones and a margin. */
export function drawnRows(geometry: Geometry, scrollTop: number): RowRange {
  const from = Math.max(0, Math.floor(visibleRows(geometry, scrollTop).from / STEP) * STEP - MARGIN)
  return { from, to: Math.min(geometry.count, from + slots(geometry)) }
}

/** Where row `index` stands in the spacer, given the scroll. */
export function rowTop(geometry: Geometry, scrollTop: number, index: number): number {
  const ratio = scale(geometry)
  return ratio === 1 ? index * geometry.rowHeight : scrollTop + index * geometry.rowHeight - scrollTop * ratio
}

/** The least scroll that shows row `index` whole. */
export function scrollToShow(geometry: Geometry, scrollTop: number, index: number): number {
  const ratio = scale(geometry)
  const top = scrollTop * ratio
  const start = index * geometry.rowHeight
  if (start < top) return start / ratio
  const end = start + geometry.rowHeight - geometry.viewport
  return end > top ? end / ratio : scrollTop
}
