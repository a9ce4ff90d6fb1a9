import { sql } from 'kysely'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { peopleQuery, readRows } from './user-rows.ts'

/** ORG-17: everybody of the firm by name, with what lists do not show. */
export async function allCards(ctx: Context) {
  const byName = sql`u.last_name collate "fr-FR-x-icu", u.first_name collate "fr-FR-x-icu", u.id`
  const rows = await readRows(ctx, peopleQuery(ctx).orderBy(byName))
  const more = await peopleQuery(ctx)
    .select(['u.id', 'u.sender_name', 'u.no_product_mails', 'u.portal_invitations', 'u.esignature_allowed', 'u.orias_number'])
    .execute()
  const rest = new Map(more.map((row) => [row.id, row]))
  const phones = await ctx.db
    .selectFrom('user_phone')
    .select(['user_id', 'number', 'extension'])
    .where('firm_id', '=', ctx.firmId)
    .orderBy('position')
    .execute()
  const numbers = Map.groupBy(phones, (phone) => phone.user_id)
  return rows.map((row) => ({
    ...row,
    senderName: rest.get(row.id)?.sender_name ?? null,
    noProductMails: rest.get(row.id)?.no_product_mails ?? false,
    portalInvitations: rest.get(row.id)?.portal_invitations ?? null,
    esignatureAllowed: rest.get(row.id)?.esignature_allowed ?? false,
    oriasNumber: rest.get(row.id)?.orias_number ?? null,
    phones: (numbers.get(row.id) ?? []).map(({ number, extension }) =>
      extension ? `${formatPhone(number)} poste ${extension}` : formatPhone(number),
    ),
  }))
}

export type UserOfFirm = Awaited<ReturnType<typeof allCards>>[number]
