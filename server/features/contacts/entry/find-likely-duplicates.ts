import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { General, LikelyDuplicate } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind } from '#contract/contacts/contacts.types.ts'
import { readCoordinates } from '#contract/contacts/coordinates.rules.ts'
import { duplicateReasons } from '#contract/contacts/duplicate.rules.ts'
import type { DuplicateFacts } from '#contract/contacts/duplicate.rules.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { duplicateCandidates } from './duplicate-candidates.query.ts'

const MOST_SHOWN = 10

/** CON-1, as one types: what cannot be read yet is left out of the comparison. */
export async function findLikelyDuplicates(
  ctx: Context,
  input: In<typeof contract.findLikelyDuplicates>,
): Promise<Out<typeof contract.findLikelyDuplicates>> {
  const { general } = readGeneral(input.kind, input.general, ctx.today)
  const { coordinates } = readCoordinates({ ...input, addresses: [] })
  return { duplicates: await likelyDuplicates(ctx, { kind: input.kind, general, ...coordinates }, input.exceptId ?? null) }
}

interface Entered {
  readonly kind: ContactKind
  readonly general: General
  readonly phones: readonly { readonly number: string }[]
  readonly emails: readonly { readonly address: string }[]
}

/** Contacts that this user sees and that are likely the same. An invisible twin leaves no trace, not even a count. */
export async function likelyDuplicates(ctx: Context, entered: Entered, exceptId: string | null): Promise<LikelyDuplicate[]> {
  const facts: DuplicateFacts = { ...entered.general, kind: entered.kind, phones: entered.phones, emails: entered.emails }
  const rows = await duplicateCandidates(ctx, [facts])
  return rows
    .filter((row) => row.id !== exceptId)
    .map((row) => ({ row, reasons: duplicateReasons(facts, row) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((one, other) => other.reasons.length - one.reasons.length)
    .slice(0, MOST_SHOWN)
    .map(({ row, reasons }) => ({ ...row, reasons: reasons.map(({ sentence }) => sentence) }))
}
