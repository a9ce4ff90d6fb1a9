import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { useCallback, useEffect, useRef } from 'react'
import type { Counted } from '../../format/formats.ts'
import { useFormats } from '../../format/useFormats.ts'
import type { ListConfig, Selection } from '../list.types.ts'
import { sizeOf, ticked } from '../selection/selection.ts'

/** What a drop target receives from a list, by `draggedRows`. */
export interface DraggedRows {
  readonly type: string
  readonly selection: Selection
  readonly count: Counted
}

const DRAGGED = 'sillage.rows'

const isDragged = (value: unknown): value is DraggedRows =>
  typeof value === 'object' && value !== null && 'selection' in value && 'type' in value && 'count' in value

/** The rows in what is dragged; null when something else is. For drop targets. */
export function draggedRows(data: Readonly<Record<string | symbol, unknown>>): DraggedRows | null {
  const rows = data[DRAGGED]
  return isDragged(rows) ? rows : null
}

export type AttachRow<Row> = (element: HTMLElement, row: () => Row | undefined) => () => void

interface Dragging<Row> {
  readonly config: Pick<ListConfig<Row>, 'dragRows' | 'rowKey' | 'rowName'>
  readonly selection: Selection
  readonly total: Counted
}

/** A ticked row takes the whole selection along, another goes alone. */
function dragged<Row>({ config, selection, total }: Dragging<Row>, row: Row): DraggedRows {
  const key = config.rowKey(row)
  const moved: Selection = ticked(selection)(key) ? selection : { all: false, ids: [key] }
  return { type: config.dragRows?.type ?? '', selection: moved, count: sizeOf(moved, total) }
}

function preview(text: string, nativeSetDragImage: ((image: Element, x: number, y: number) => void) | null): void {
  setCustomNativeDragPreview({
    nativeSetDragImage,
    render: ({ container }) => {
      container.textContent = text
      Object.assign(container.style, {
        padding: '4px 10px',
        borderRadius: '4px',
        background: '#136b86',
        color: '#fff',
        font: '13px system-ui',
      })
    },
  })
}

/** Makes rows draggable (CON-20): undefined when the list's rows stay where they are. The menu does the same by keyboard. */
export function useRowDrag<Row>(dragging: Dragging<Row>): AttachRow<Row> | undefined {
  const formats = useFormats()
  const latest = useRef(dragging)
  useEffect(() => {
    latest.current = dragging
  })
  const attach = useCallback<AttachRow<Row>>(
    (element, current) =>
      draggable({
        element,
        canDrag: () => {
          const row = current()
          return row !== undefined && (latest.current.config.dragRows?.canDrag?.(row) ?? true)
        },
        getInitialData: () => {
          const row = current()
          return row === undefined ? {} : { [DRAGGED]: dragged(latest.current, row) }
        },
        onGenerateDragPreview: ({ nativeSetDragImage }) => {
          const row = current()
          if (row === undefined) return
          const { count } = dragged(latest.current, row)
          preview(
            count.count === 1 && count.exact ? latest.current.config.rowName(row) : formats.total(count),
            nativeSetDragImage,
          )
        },
      }),
    [formats],
  )
  return dragging.config.dragRows ? attach : undefined
}
