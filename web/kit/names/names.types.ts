/** A named thing of a list that the firm makes. */
export interface NamedItem {
  readonly id: string
  readonly name: string
  readonly colour?: string | null
  /** How often it serves. */
  readonly uses?: { readonly count: number; readonly exact: boolean }
  /** 0 at the top; for lists that are trees. */
  readonly depth?: number
}

export interface ColourChoice {
  /** #rrggbb */
  readonly value: string
  readonly label: string
}

/** What a list lets one do; each refusal is shown where it was asked for. */
export interface NameActions {
  readonly add: (name: string, colour: string | null) => Promise<unknown>
  readonly change: (item: NamedItem, name: string, colour: string | null) => Promise<unknown>
  readonly remove: (item: NamedItem, replacedById: string | null) => Promise<unknown>
  /** Left out: the list is by name. */
  readonly move?: (from: number, to: number) => void
}
