import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useEffectEvent, useState } from 'react'
import type { DraggedRows } from './useRowDrag.ts'
import { draggedRows } from './useRowDrag.ts'

interface RowDrop {
  readonly accepts?: ((rows: DraggedRows) => boolean) | undefined
  readonly onDrop?: ((rows: DraggedRows) => void) | undefined
}

/** A place where rows of a list may fall, which shows that they are above it. The same must be offered in the rows' menu. */
export function useRowDrop<Target extends HTMLElement>({ accepts, onDrop }: RowDrop) {
  const [element, ref] = useState<Target | null>(null)
  const [over, setOver] = useState(false)
  const mayDrop = useEffectEvent((rows: DraggedRows | null) => rows !== null && (accepts?.(rows) ?? false))
  const dropped = useEffectEvent((rows: DraggedRows | null) => rows && onDrop?.(rows))
  useEffect(() => {
    if (!element) return
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => mayDrop(draggedRows(source.data)),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        dropped(draggedRows(source.data))
      },
    })
  }, [element])
  return { ref, 'data-over': over || undefined }
}
