import type { z } from 'zod'
import { maskNir } from '#contract/contacts/nir.rules.ts'
import type { OwnFields, UserFields } from '#contract/users/people.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { cleanRichText } from '#platform/text/rich-text.rules.ts'

export type OwnEntry = z.output<z.ZodObject<typeof OwnFields>>
export type UserEntry = z.output<z.ZodObject<typeof UserFields>>

/** ORG-23: the columns that everybody fills in about themselves. */
export const ownColumns = ({ title, firstName, lastName, signature }: OwnEntry) => ({
  title: title || null,
  first_name: firstName,
  last_name: lastName,
  signature: cleanRichText(signature) || null,
})

/** ORG-20: all columns of a user’s form, login, active and profile apart: these have rules of their own. */
export const userColumns = (entry: UserEntry) => ({
  ...ownColumns(entry),
  internal_number: entry.internalNumber || null,
  sender_name: entry.senderName ? maskNir(entry.senderName).text : null,
  email: entry.email,
  business_unit_id: entry.businessUnitId,
  no_product_mails: entry.noProductMails,
  is_adviser: entry.isAdviser,
  status_id: entry.statusId,
  portal_invitations: entry.portalInvitations,
  esignature_allowed: entry.esignatureAllowed,
  orias_number: entry.oriasNumber,
})

/** The unit and the status are the firm’s own. */
export async function requireChoices(ctx: Context, { businessUnitId, statusId }: UserEntry): Promise<void> {
  const known = async (table: 'business_unit' | 'user_status', id: string | null) => {
    if (id === null) return
    const row = await ctx.db
      .selectFrom(table)
      .select('id')
      .where('firm_id', '=', ctx.firmId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw notFound()
  }
  await known('business_unit', businessUnitId)
  await known('user_status', statusId)
}
