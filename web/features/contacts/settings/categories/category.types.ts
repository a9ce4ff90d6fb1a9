import type { CategoryNode } from '#contract/contacts/contacts.shapes.ts'

export interface CategoryActs {
  readonly add: (name: string, parentId: string | null) => Promise<unknown>
  readonly rename: (category: CategoryNode, name: string) => Promise<unknown>
  readonly makeDefault: (category: CategoryNode) => void
  /** Its place among its siblings. */
  readonly order: (category: CategoryNode, index: number) => void
  /** Last below another, or at the top. */
  readonly placeBelow: (category: CategoryNode, parentId: string | null) => Promise<unknown>
  readonly remove: (category: CategoryNode, moveToId: string | null) => Promise<unknown>
}

/** What is asked about a category. */
export type CategoryWindow =
  | { readonly kind: 'add'; readonly below: CategoryNode | null }
  | { readonly kind: 'rename' | 'place' | 'remove'; readonly category: CategoryNode }
