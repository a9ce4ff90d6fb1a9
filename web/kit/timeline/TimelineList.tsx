import { useEventListener, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { SkeletonLines } from '../feedback/Skeletons.tsx'
import { monthStarts } from './months.ts'
import { TimelineLine } from './TimelineLine.tsx'
import type { TimelineItem, TimelineKind } from './timeline.types.ts'
import '../tokens.css'
import classes from './timeline.module.css'

export interface TimelineListProps {
  /** Says what the timeline is of. */
  readonly label: string
  readonly kinds: readonly TimelineKind[]
  /** In the order they are shown. */
  readonly items: readonly TimelineItem[]
  /** More are being read. */
  readonly waiting?: boolean
  /** Reads more, when one nears the end; undefined once all are there. */
  readonly onMore?: () => void
  /** Pixels; what the window leaves by default. */
  readonly height?: number | string
}

const LINE = 46
const MONTH = 34
/** Lines from the end at which more are read. */
const NEAR = 10

/** The lines alone, of which only those in sight are drawn. Up and down go from one to the next. */
export function TimelineList({
  label,
  kinds,
  items,
  waiting = false,
  onMore,
  height = 'calc(100dvh - 300px)',
}: TimelineListProps) {
  const frame = useRef<HTMLDivElement>(null)
  const months = useMemo(() => monthStarts(items), [items])
  const byKey = useMemo(() => new Map(kinds.map((kind) => [kind.key, kind])), [kinds])
  // oxlint-disable-next-line react/incompatible-library -- it warns users of the React compiler, which we are not
  const lines = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: (place) => LINE + (months[place] ? MONTH : 0),
    getItemKey: (place) => items[place]?.id ?? place,
    overscan: 8,
  })
  const drawn = lines.getVirtualItems()
  const last = drawn.at(-1)?.index ?? 0
  const near = items.length > 0 && last >= items.length - NEAR
  useEffect(() => {
    if (near && !waiting) onMore?.()
  }, [near, waiting, onMore])

  const keys = useEventListener<'keydown', HTMLDivElement>('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-index]') : null
    if (step === 0 || !here) return
    const next = Number(here.dataset['index']) + step
    if (next < 0 || next >= items.length) return
    event.preventDefault()
    lines.scrollToIndex(next)
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-index="${next}"] [data-line]`)?.focus())
  })
  return (
    <div
      ref={useMergedRef(frame, keys)}
      className={classes['frame']}
      style={{ maxHeight: height }}
      role="feed"
      aria-label={label}
      aria-busy={waiting}
    >
      <div className={classes['space']} style={{ height: lines.getTotalSize() }} role="presentation">
        {drawn.map(({ index, key, start }) => {
          const item = items[index]
          return (
            item && (
              <article
                key={key}
                ref={lines.measureElement}
                data-index={index}
                className={classes['item']}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={onMore ? -1 : items.length}
                aria-label={item.subject}
              >
                <TimelineLine item={item} kind={byKey.get(item.kind)} month={months[index] ?? null} />
              </article>
            )
          )
        })}
      </div>
      {waiting && <SkeletonLines lines={items.length ? 2 : 6} height={LINE - 14} />}
    </div>
  )
}
