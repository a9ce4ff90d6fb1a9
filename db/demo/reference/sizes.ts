/** 12-quality: one large firm, in a five-level tree, and small firms beside it. The parts that exist so far. */
export interface Sizes {
  readonly name: string
  readonly users: number
  readonly contacts: number
  readonly events: number
  readonly deals: number
  readonly templates: number
}

export const LARGE: Sizes = {
  name: 'Cabinet Référence',
  users: 500,
  contacts: 200_000,
  events: 2_000_000,
  deals: 300_000,
  templates: 40,
}
export const SMALL: Omit<Sizes, 'name'> = { users: 5, contacts: 400, events: 4_000, deals: 600, templates: 4 }
export const SMALL_FIRMS = 20

/** The same at a tenth: PERF-3 compares the two. */
export const TENTH: Sizes = { ...LARGE, name: 'Cabinet Dixième', contacts: 20_000, events: 200_000, deals: 30_000 }
