import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { BatchContacts, ChangeSource, WorkOf } from '../batch/batch-work.ts'
import { keywordsOf, writeKeywords } from './keywords.access.ts'

type Keywording = WorkOf<'contact.keywords'>

/** Keywords of the firm only. */
export async function checkKeywords(ctx: Context, { add, remove }: Pick<Keywording, 'add' | 'remove'>): Promise<void> {
  const names = await keywordNames(ctx)
  if (![...add, ...remove].every((id) => names.has(id))) throw notFound()
}

/** CON-23, on contacts held for it. */
export async function keywordThese(
  ctx: Context,
  { add, remove }: Keywording,
  contacts: BatchContacts,
  source: ChangeSource = 'batch',
): Promise<number> {
  const [standing, names] = [await keywordsOf(ctx, contacts), await keywordNames(ctx)]
  const changes = contacts
    .map((contact) => {
      const before = standing.get(contact.id) ?? []
      const added = [...new Set(add)].filter((id) => !before.includes(id) && !remove.includes(id))
      return { contact, before, added, removed: before.filter((id) => remove.includes(id)) }
    })
    .filter(({ added, removed }) => added.length + removed.length > 0)
  await writeKeywords(ctx, changes)
  const words = (ids: readonly string[]) =>
    ids
      .flatMap((id) => names.get(id) ?? [])
      .toSorted((a, b) => a.localeCompare(b, 'fr'))
      .join(', ')
  for (const { contact, before, added, removed } of changes) {
    const after = [...before.filter((id) => !removed.includes(id)), ...added]
    const change = { field: 'keywords', before: words(before), after: words(after) }
    ctx.record({
      kind: 'contact.changed',
      subjectId: contact.id,
      contactId: contact.id,
      data: { changes: [change], source },
    })
  }
  return changes.length
}

async function keywordNames(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db.selectFrom('keyword as k').select(['k.id', 'k.name']).where('k.firm_id', '=', ctx.firmId).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
