import { sql } from 'kysely'
import type { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { selectedContacts } from '../list/filtered-contacts.ts'

/** Where a page of an export ended. */
export interface ExportPlace {
  readonly name: string
  readonly id: string
}

/** The next contacts of a selection in the order of names: their ids and names. */
export async function nextSelected(ctx: Context, selection: ContactSelection, after: ExportPlace | null, size: number) {
  const selected = await selectedContacts(ctx, selection)
  return selected
    .select(['c.id', 'c.sort_name'])
    .$if(after !== null, (of) => of.where(sql<boolean>`(c.sort_name, c.id) > (${after?.name ?? ''}, ${after?.id ?? ''}::uuid)`))
    .orderBy('c.sort_name')
    .orderBy('c.id')
    .limit(size)
}

/** After a page of `size`: the place of its last contact, if it was full. */
export function placeAfter(page: readonly { id: string; sort_name: string }[], size: number): ExportPlace | null {
  const last = page.at(-1)
  return last && page.length === size ? { name: last.sort_name, id: last.id } : null
}
