import type { ReactNode } from 'react'
import { useCallback, useState } from 'react'
import type { Point } from '#web/kit/menu/PointMenu.tsx'
import type { Editing, OnEdit } from './cell.types.ts'
import { CellEditor } from './CellEditor.tsx'

interface Opened {
  readonly editing: Editing
  readonly at: Point
  readonly list: HTMLElement | null
}

/** One editor for the whole list, where it was asked for; the list has the focus again afterwards. */
export function useCellEditing(): { readonly onEdit: OnEdit; readonly editor: ReactNode } {
  const [opened, setOpened] = useState<Opened | null>(null)
  const onEdit = useCallback<OnEdit>((editing, from) => {
    const { left, bottom } = from.getBoundingClientRect()
    setOpened({ editing, at: { x: left, y: bottom }, list: from.closest<HTMLElement>('[role=grid]') })
  }, [])
  const close = () => {
    setOpened(null)
    opened?.list?.focus({ preventScroll: true })
  }
  const key = opened && `${opened.editing.row.id} ${opened.editing.cell}`
  return { onEdit, editor: opened && <CellEditor key={key} editing={opened.editing} at={opened.at} onClose={close} /> }
}
