import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

type Edge = 'before' | 'after'

interface OrderDrag {
  readonly ref: RefObject<HTMLLIElement | null>
  /** Where what is dragged would fall. */
  readonly edge: Edge | null
}

function edgeOf(element: Element, y: number): Edge {
  const { top, height } = element.getBoundingClientRect()
  return y < top + height / 2 ? 'before' : 'after'
}

/** An item of a short list put in order by dragging; `kind` keeps two lists apart. */
export function useOrderDrag(kind: string, name: string, onDrop: (name: string, after: boolean) => void): OrderDrag {
  const ref = useRef<HTMLLIElement>(null)
  const [edge, setEdge] = useState<Edge | null>(null)
  const dropped = useEffectEvent(onDrop)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    return combine(
      draggable({ element, getInitialData: () => ({ [kind]: name }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data[kind] === 'string' && source.data[kind] !== name,
        onDrag: ({ location }) => setEdge(edgeOf(element, location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => {
          setEdge(null)
          dropped(String(source.data[kind]), edgeOf(element, location.current.input.clientY) === 'after')
        },
      }),
    )
  }, [kind, name])
  return { ref, edge }
}
