/** What stands on a page of a form: in points from its top left corner; A4. */
import type { Cell, Choices } from '../form/form.types.ts'

export const PAGE = { width: 595.28, height: 841.89, margin: 36, top: 74, bottom: 44 }

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words on the page; `y` is the line they stand on. */
export interface Words {
  readonly draw: 'words'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** Wrapped below this width. */
  readonly width?: number
  readonly soft?: boolean
}
export interface Band extends Place {
  readonly draw: 'band'
}
export interface Input extends Place {
  readonly draw: 'input'
  readonly path: string
  readonly kind: NonNullable<Cell['kind']> | 'text'
  readonly choices?: Choices
  readonly multiline: boolean
}
export type Item = Words | Band | Input
