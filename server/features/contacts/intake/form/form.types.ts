/**
 * CON-60, CON-63: what one version of the intake form holds, as data: the same value draws it, names its fields, checks that
 * none is missing and says what each means. A version that was given out is never changed: another is added.
 */

/** French label, as printed and as kept in the PDF → what it means to us. */
export type Choices = Readonly<Record<string, string>>

export interface Cell {
  /** The end of the field's path (`lastName`). */
  readonly name: string
  readonly label: string
  /** Left out: text. */
  readonly kind?: 'choice' | 'box' | 'signature'
  readonly choices?: Choices
  /** Share of the line, in twelfths; of a table, of its width. */
  readonly span?: number
  /** Lines of text, when more than one. */
  readonly lines?: number
}

export type Block =
  | { readonly block: 'title'; readonly text: string; readonly hint?: string }
  | { readonly block: 'text'; readonly text: string }
  /** One line per field, a column for each of the two people whom the form is about: `t1.…`, `t2.…`. */
  | { readonly block: 'holders'; readonly fields: readonly Cell[] }
  | { readonly block: 'grid'; readonly path: string; readonly fields: readonly Cell[] }
  /** `path[1].name` to `path[rows].name`. */
  | {
      readonly block: 'table'
      readonly path: string
      readonly row: string
      readonly rows: number
      readonly columns: readonly Cell[]
    }

export interface FormDefinition {
  readonly version: number
  readonly pages: readonly (readonly Block[])[]
  /** Paths of this version that are called otherwise in the current one. */
  readonly renamed?: Readonly<Record<string, string>>
}

export const HOLDERS = ['t1', 't2'] as const
export type Holder = (typeof HOLDERS)[number]
export const HOLDER_LABELS: Readonly<Record<Holder, string>> = { t1: 'Titulaire 1', t2: 'Titulaire 2' }
