import type { Second } from './standing-records.ts'

/** Where the records of a form go. */
export interface Into {
  readonly contactId: string
  readonly second: Second
  /** Both contacts were made from this form. */
  readonly fresh: boolean
}
