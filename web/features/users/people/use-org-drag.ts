import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useState } from 'react'

const DRAGGED = 'sillage.person'

const personIn = (data: Readonly<Record<string | symbol, unknown>>): string | null => {
  const id = data[DRAGGED]
  return typeof id === 'string' ? id : null
}

/**
 * ORG-30: somebody who can be dragged, and a manager who lights up below whoever is dragged over them.
 * @returns whether somebody is held over it
 */
export function useOrgDrag(
  ref: RefObject<HTMLElement | null>,
  /** Null: the top of the tree, which nobody drags. */
  personId: string | null,
  onDrop: (draggedId: string) => void,
): boolean {
  const [over, setOver] = useState(false)
  const dropped = useEffectEvent(onDrop)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const target = dropTargetForElements({
      element,
      canDrop: ({ source }) => ![null, personId].includes(personIn(source.data)),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const dragged = personIn(source.data)
        if (dragged) dropped(dragged)
      },
    })
    if (personId === null) return target
    return combine(target, draggable({ element, getInitialData: () => ({ [DRAGGED]: personId }) }))
  }, [ref, personId])
  return over
}
