import type { Context } from '#platform/context/context.ts'
import { shareWords } from '#contract/contacts/wealth/shares.rules.ts'
import { holdingWords } from './owner-rows.ts'
import { assetWords, liabilityWords } from './wealth-words.rules.ts'
import { assetFacts, liabilityFacts } from './wealth-rows.ts'
import { ownersOf, standing, valuesOf } from './wealth.access.ts'
import type { AssetRow, Edited, LiabilityRow, Owned, OwnerRow } from './wealth.access.ts'

/**
 * CON-9: does it, and tells what changed in the file of each contact that has a part, or had one: what it is, and the
 * contact's own part. Other contacts are not named there; people outside the book are.
 */
export async function tellingOwners<T>(
  ctx: Context,
  contact: Edited,
  table: Owned,
  id: string | null,
  work: () => Promise<T & { id: string }>,
) {
  const before = id ? await wordsByOwner(ctx, contact, table, id) : new Map<string, string>()
  const done = await work()
  const after = await wordsByOwner(ctx, contact, table, done.id)
  for (const contactId of new Set([...before.keys(), ...after.keys()])) {
    const change = { field: table, before: before.get(contactId) ?? null, after: after.get(contactId) ?? null }
    if (change.before === change.after) continue
    ctx.record({ kind: 'contact.changed', subjectId: contactId, contactId, data: { changes: [change], source: 'entry' } })
  }
  return done
}

async function wordsByOwner(ctx: Context, contact: Edited, table: Owned, id: string): Promise<Map<string, string>> {
  const row = await standing(ctx, contact, table, id)
  if (!row) return new Map()
  const owners = (await ownersOf(ctx, table, [id])).get(id) ?? []
  const words = table === 'asset' ? await wordsOfAsset(ctx, row as AssetRow) : liabilityWords(liabilityFacts(row as LiabilityRow))
  const part = (owner: OwnerRow) => (table === 'asset' ? holdingWords(owner) : shareWords(owner))
  const outside = owners.flatMap((owner) => (owner.name === null ? [] : [`${owner.name} ${part(owner)}`]))
  const own = Map.groupBy(owners, ({ contact_id: contactId }) => contactId)
  return new Map(
    [...own].flatMap(([contactId, parts]) =>
      contactId === null ? [] : [[contactId, [words, ...parts.map(part), ...outside].join(' ; ')] as const],
    ),
  )
}

const wordsOfAsset = async (ctx: Context, row: AssetRow) =>
  assetWords(assetFacts(row, (await valuesOf(ctx, [row.id])).get(row.id) ?? []))
