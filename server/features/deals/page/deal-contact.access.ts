/** ORG-18: being in charge of a deal opens its contact's name and coordinates, and nothing else of the file. */
import { sql } from 'kysely'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { keyed } from '#platform/database/keyed.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { seesContact } from '../../contacts/contacts.public.ts'

type DealContact = DealDetail['contact']

interface Row {
  readonly name: string
  readonly phones: DealContact['phones']
  readonly emails: DealContact['emails']
  readonly addresses: { label: string; preferred: boolean; lines: (string | null)[] }[]
}

export async function contactOfDeal(
  ctx: Context,
  deal: Granted<'deal', 'deal.see'> | Granted<'deal', 'deal.edit'>,
): Promise<DealContact> {
  const { contact_id: id, contact_type, contact_private: isPrivate, follower_ids: followerIds } = deal.row
  const type = contact_type as ContactType
  const { rows } = await sql<Row>`
    select ${keyed} c.display_name as name,
      coalesce((select json_agg(json_build_object('label', p.label, 'number', p.number, 'preferred', p.preferred) order by p.preferred desc, p.position)
        from contact_phone p where p.firm_id = c.firm_id and p.contact_id = c.id), '[]') as phones,
      coalesce((select json_agg(json_build_object('label', m.label, 'address', m.address, 'preferred', m.preferred) order by m.preferred desc, m.position)
        from contact_email m where m.firm_id = c.firm_id and m.contact_id = c.id), '[]') as emails,
      coalesce((select json_agg(json_build_object('label', a.label, 'preferred', a.preferred, 'lines',
          json_build_array(a.line1, a.line2, a.line3, nullif(concat_ws(' ', a.postcode, a.town), ''))) order by a.preferred desc, a.position)
        from contact_address a where a.firm_id = c.firm_id and a.contact_id = c.id), '[]') as addresses
    from contact c where c.firm_id = ${ctx.firmId} and c.id = ${id}`.execute(guarded(ctx))
  const row = rows[0]
  if (!row) throw notFound()
  const addresses = row.addresses.map(({ lines, ...rest }) => ({ ...rest, lines: lines.filter((line) => line !== null) }))
  return { ...row, id, type, addresses, canOpen: seesContact(ctx.actor, { type, isPrivate, followerIds }) }
}
