import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useEffectEvent, useState } from 'react'
import classes from './order.module.css'

type Edge = 'before' | 'after'

interface Place {
  /** Items of one list know each other by it. */
  readonly list: string
  readonly index: number
  readonly disabled?: boolean
  /** `to`: the place the item then has. */
  readonly onMove: (from: number, to: number) => void
}

function edgeOf(element: Element, y: number): Edge {
  const { top, height } = element.getBoundingClientRect()
  return y < top + height / 2 ? 'before' : 'after'
}

/** An item of a short list put in order by dragging; every list has a way by keyboard beside (`MoveButtons`, Alt + arrow). */
export function useOrderDrag<Item extends HTMLElement>({ list, index, disabled = false, onMove }: Place) {
  const [element, ref] = useState<Item | null>(null)
  const [edge, setEdge] = useState<Edge | null>(null)
  const dropped = useEffectEvent((from: number, fell: Edge) => {
    const gap = index + (fell === 'after' ? 1 : 0)
    const to = from < gap ? gap - 1 : gap
    if (to !== from) onMove(from, to)
  })
  useEffect(() => {
    if (!element || disabled) return
    return combine(
      draggable({ element, getInitialData: () => ({ list, index }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['list'] === list && source.data['index'] !== index,
        onDrag: ({ location }) => setEdge(edgeOf(element, location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => {
          setEdge(null)
          dropped(Number(source.data['index']), edgeOf(element, location.current.input.clientY))
        },
      }),
    )
  }, [element, list, index, disabled])
  return { ref, className: classes['item'], 'data-edge': edge ?? undefined }
}
