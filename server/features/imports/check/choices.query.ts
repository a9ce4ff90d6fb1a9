import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { AdviserChoice, CategoryChoice } from '#contract/imports/lookups.rules.ts'
import type { Context } from '#platform/context/context.ts'

export interface Choices {
  readonly advisers: readonly AdviserChoice[]
  readonly categories: readonly CategoryChoice[]
  /** Everybody of the firm, active or not: what a change says of who was there before. */
  readonly names: ReadonlyMap<string, string>
}

/** Who may receive a contact (ORG-22) and where it may be filed (CON-24), as a cell may name them. */
export async function importChoices(ctx: Context): Promise<Choices> {
  const users = await ctx.db
    .selectFrom('user as u')
    .select(['u.id', 'u.login', 'u.email', 'u.first_name', 'u.last_name', 'u.active', 'u.is_adviser'])
    .where('u.firm_id', '=', ctx.firmId)
    .execute()
  const named = users.map((user) => ({ ...user, name: `${user.first_name} ${user.last_name}` }))
  const advisers = named
    .filter((user) => user.active && user.is_adviser)
    .map(({ id, login, email, name }) => ({ id, login, email, name }))
  return { advisers, categories: await categoryPaths(ctx), names: new Map(named.map(({ id, name }) => [id, name])) }
}

async function categoryPaths(ctx: Context): Promise<CategoryChoice[]> {
  const rows = await ctx.db
    .selectFrom('category as k')
    .select(['k.id', 'k.contact_type', 'k.parent_id', 'k.name'])
    .where('k.firm_id', '=', ctx.firmId)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const pathOf = (id: string, below = 0): string => {
    const row = byId.get(id)
    if (!row) return ''
    return row.parent_id && below < rows.length ? `${pathOf(row.parent_id, below + 1)} > ${row.name}` : row.name
  }
  return rows.map((row) => ({ id: row.id, type: ContactTypeCode.parse(row.contact_type), path: pathOf(row.id) }))
}
