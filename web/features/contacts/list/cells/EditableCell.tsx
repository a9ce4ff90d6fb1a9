import type { KeyboardEvent } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { Editing, OnEdit } from './cell.types.ts'
import classes from './cells.module.css'

interface EditableCellProps extends Editing {
  readonly text: string
  readonly onEdit: OnEdit
}

/** Between the cells of a row by arrows, back to the list by Escape; F2 comes here from the list. */
function onCellKey(event: KeyboardEvent<HTMLElement>): void {
  const cell = event.currentTarget
  if (event.key === 'Escape') {
    event.preventDefault()
    return cell.closest<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
  }
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const cells = [...(cell.closest('[role=row]')?.querySelectorAll<HTMLElement>('[data-edit]') ?? [])]
  cells[cells.indexOf(cell) + step]?.focus()
}

/** A plain element: a list draws hundreds of them; what edits opens beside the one that was pressed. */
export function EditableCell({ row, cell, label, text, onEdit }: EditableCellProps) {
  const t = useTranslate()
  return (
    <button
      type="button"
      tabIndex={-1}
      data-edit
      className={classes['cell']}
      aria-label={t('contactLists:cell.edit', { column: label, value: text || t('contactLists:cell.empty') })}
      onClick={(event) => onEdit({ row, cell, label }, event.currentTarget)}
      onKeyDown={onCellKey}
    >
      {text}
    </button>
  )
}
