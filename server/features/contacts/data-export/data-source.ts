import type { FileLine } from '#contract/documents/documents.shapes.ts'
import type { Context } from '#platform/context/context.ts'

/** A table of the page that people read; a cell is a text, or several lines of it. */
export interface Section {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
}

export interface Gathered {
  /** For a program. */
  readonly data: unknown
  /** The same for people, in French. */
  readonly sections: readonly Section[]
  /** To be put beside. */
  readonly files: readonly FileLine[]
}

/**
 * COMP-6: what hangs on a contact and stands above contacts (deals, events), as far as this user sees it by its own rights.
 * Handed over by server/app.
 */
export interface DataSource {
  /** Its key in donnees.json. */
  readonly name: string
  gather(ctx: Context, contactId: string): Promise<Gathered>
}
