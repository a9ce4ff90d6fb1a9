import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { useEffect, useRef, useState } from 'react'

interface OrderDrag {
  /** Given to the row's element. */
  readonly attach: (element: HTMLTableRowElement | null) => void
  /** Something is held above this row. */
  readonly over: boolean
}

interface Place {
  /** Rows of one list know each other by it. */
  readonly list: string
  readonly index: number
  readonly disabled?: boolean
  readonly onMove: (from: number, to: number) => void
}

/** A row that can be dragged to another's place in its own list. The buttons of `MoveButtons` do the same by keyboard. */
export function useOrderDrag(place: Place): OrderDrag {
  const [element, attach] = useState<HTMLTableRowElement | null>(null)
  const [over, setOver] = useState(false)
  const latest = useRef(place)
  useEffect(() => {
    latest.current = place
  })
  useEffect(() => {
    if (!element || place.disabled) return
    const fits = (data: Readonly<Record<string | symbol, unknown>>) => data['list'] === latest.current.list
    return combine(
      draggable({ element, getInitialData: () => ({ list: latest.current.list, index: latest.current.index }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => fits(source.data),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false)
          const from = Number(source.data['index'])
          if (from !== latest.current.index) latest.current.onMove(from, latest.current.index)
        },
      }),
    )
  }, [element, place.disabled])
  return { attach, over }
}
