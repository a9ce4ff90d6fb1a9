import type { ReactNode } from 'react'
import type { Operation } from '#contract/kernel/operation.ts'
import type { BadgeValue } from '../badge/Badge.tsx'
import type { Counted } from '../format/formats.ts'
import type { Choice, MenuEntry } from '../menu/menu.types.ts'

/** A value that leads somewhere; without `href` it leads where the row leads. */
export interface LinkValue {
  readonly label: string
  readonly href?: string
}

export type CellValue = string | number | boolean | BadgeValue | LinkValue | readonly BadgeValue[] | null | undefined

/** `money` takes integer cents, `date` YYYY-MM-DD or an ISO instant. */
export type ColumnKind = 'text' | 'number' | 'money' | 'date' | 'badge' | 'link'

export interface Column<Row> {
  /** Name in the sort, the address and the saved layout; also the field read when `value` is left out. */
  readonly key: string
  readonly label: string
  readonly kind?: ColumnKind
  /** Pixels. */
  readonly width?: number
  readonly align?: 'start' | 'center' | 'end'
  readonly sortable?: boolean
  /** Not ticked until the user ticks it. */
  readonly defaultVisible?: boolean
  readonly value?: (row: Row) => CellValue
  /** Draws the cell itself; wrap what edits in place in an element marked `data-edit`, which F2 reaches. */
  readonly render?: (row: Row) => ReactNode
}

/** Values of each filter by its key; a range is [from, to], either possibly empty. */
export type FilterValues = Readonly<Record<string, readonly string[]>>
export type Direction = 'asc' | 'desc'

/** What the user asks to see: everything but the place in the list. */
export interface ListQuery {
  readonly search: string
  readonly filters: FilterValues
  readonly sort: string | null
  readonly direction: Direction
}

export interface ListWindow extends ListQuery {
  readonly offset: number
  readonly limit: number
}

export interface ListRows<Row> {
  readonly rows: readonly Row[]
  readonly total: Counted
}

export interface FilterOption {
  readonly value: string
  readonly label: string
}

interface FilterBase {
  /** Name in the address: short, readable, French (`type`, `categorie`). */
  readonly key: string
  readonly label: string
}
export type ListFilter =
  | (FilterBase & { readonly kind: 'choice'; readonly options: readonly FilterOption[]; readonly multiple?: boolean })
  | (FilterBase & { readonly kind: 'text' })
  | (FilterBase & { readonly kind: 'days' })
  | (FilterBase & { readonly kind: 'flag' })

/** What is ticked: some rows, or every result of a query but some. `ids` and `except` are row keys. */
export type Selection =
  | { readonly all: false; readonly ids: readonly string[] }
  | { readonly all: true; readonly filter: Pick<ListQuery, 'search' | 'filters'>; readonly except: readonly string[] }

/** An action on the selection; `count` is how many rows it holds. */
export type SelectionAction = Choice & { readonly run: (selection: Selection, count: Counted) => void }

/** Exports what is ticked, else all that the list shows. */
export type ExportAction = (query: ListQuery, selection: Selection | null) => void | Promise<void>
export type ExportChoice = Choice & { readonly run: ExportAction }

export interface DragRows<Row> {
  /** What drop targets recognise (`contacts`). */
  readonly type: string
  readonly canDrag?: (row: Row) => boolean
}

export interface ListConfig<Row> {
  /** Names the saved layout of columns: `contacts.clients`. */
  readonly listKey: string
  readonly title: string
  readonly columns: readonly Column<Row>[]
  /** The read behind the list: an operation that invalidates it refreshes the rows in place. */
  readonly reads?: Pick<Operation, 'method' | 'path'>
  /** What else `load` depends on (the contact of a tab): rows are not shared between two values. */
  readonly about?: unknown
  readonly load: (window: ListWindow, signal: AbortSignal) => Promise<ListRows<Row>>
  /** Counts a total beyond 10 000, when the user goes to the end of the list. */
  readonly countAll?: (query: ListQuery, signal: AbortSignal) => Promise<number>
  readonly rowKey: (row: Row) => string
  /** Says the row in menus, ticks and for screen readers. */
  readonly rowName: (row: Row) => string
  readonly rowLink?: (row: Row) => string
  readonly filters?: readonly ListFilter[]
  readonly searchLabel?: string
  readonly defaultSort?: { readonly sort: string; readonly direction: Direction }
  /** Ticks at the left of rows; there by themselves when the list has actions. */
  readonly selectable?: boolean
  readonly actions?: readonly SelectionAction[]
  readonly rowMenu?: (row: Row) => readonly MenuEntry[]
  readonly dragRows?: DragRows<Row>
  readonly sidePanel?: (row: Row) => ReactNode
  /** Shown when nothing exists yet; a search without result says so itself. */
  readonly emptyState?: { readonly sentence: string; readonly action?: ReactNode }
  readonly exportAction?: ExportAction
  /** Several ways to export, instead of one. */
  readonly exportChoices?: readonly ExportChoice[]
  /** The firm's own columns, in order (CON-21); the user's choice comes before it. */
  readonly firmColumns?: readonly string[]
  /** Where the user's choice of columns is kept, when it is not on this machine only. */
  readonly layout?: LayoutStore
}

/** The user's columns: all of them in order, and those put away. Their widths stay on this machine. */
export interface ChosenColumns {
  readonly order: readonly string[]
  readonly hidden: readonly string[]
}

export interface LayoutStore {
  /** Another key, another choice: the list itself, or one of its views. */
  readonly key: string
  /** Null: the usual columns. */
  readonly saved: ChosenColumns | null
  keep: (chosen: ChosenColumns | null) => void
}

/** What a part of the page beside the rows may read and ask of the list. */
export interface ListState {
  readonly query: ListQuery
  setQuery: (query: ListQuery) => void
  /** Keys of the columns shown, in order. */
  readonly columns: readonly string[]
}
