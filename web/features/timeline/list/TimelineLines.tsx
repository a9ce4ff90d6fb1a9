import { useVirtualizer } from '@tanstack/react-virtual'
import type { KeyboardEvent } from 'react'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { TimelineLine } from '#contract/timeline/timeline.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { TimelineRow } from './TimelineRow.tsx'
import classes from './timeline.module.css'

interface TimelineLinesProps {
  readonly lines: readonly TimelineLine[]
  /** Of all lines; null while it is not known exactly. */
  readonly count: number | null
  readonly hasMore: boolean
  onMore: () => void
  onOpen: (eventId: string) => void
}

const LINE_HEIGHT = 38

/** Up and down go from line to line. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}

/** The lines in sight only, however many there are; those that follow are read as one nears the end. */
export function TimelineLines({ lines, count, hasMore, onMore, onOpen }: TimelineLinesProps) {
  const t = useTranslate()
  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: lines.length + (hasMore ? 1 : 0),
    getScrollElement: () => frame.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]?.id ?? 'more',
    overscan: 12,
    initialRect: { width: 800, height: 600 },
  })
  const drawn = virtual.getVirtualItems()
  const last = drawn.at(-1)?.index ?? 0
  const readOn = useEffectEvent(onMore)
  useEffect(() => {
    if (hasMore && last >= lines.length - 20) readOn()
  }, [hasMore, last, lines.length])
  return (
    <div ref={frame} className={classes['frame']} role="list" aria-label={t('timeline:list.label')} onKeyDown={moveFocus}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
        {drawn.map(({ index, start, key }) => {
          const line = lines[index]
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={count ?? -1}
              className={classes['item']}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line ? (
                <TimelineRow line={line} onOpen={onOpen} />
              ) : (
                <div className={classes['line']}>{t('timeline:list.loading')}</div>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
