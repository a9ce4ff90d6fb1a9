/**
 * CON-40, GDPR: for good, of a contact in the trash. What says who it was goes from everywhere it stands; what the law obliges to
 * keep — that deals were done, when and by whom — stays without it. Bytes without a row are removed by `sweepBytes`.
 * `erase-contact.test.ts` looks for what is left in every column of every table.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { removeParts } from '#platform/rights/granted.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { digestOf } from '../entry/digest.rules.ts'
import { GENERAL_COLUMNS } from '../entry/general-columns.ts'
import { eraseRelated } from './erase-related.access.ts'
import type { Deletable } from '../trash/trash.access.ts'

const NAME = 'Contact effacé'
/** Its own parts; removed whole. */
export const PARTS = [
  'contact_phone',
  'contact_email',
  'contact_address',
  'contact_keyword',
  'contact_follower',
  'recent_contact',
] as const

export async function eraseEverywhere(ctx: Context, contact: Deletable): Promise<void> {
  await eraseMails(ctx, contact)
  await eraseEvents(ctx, contact)
  await eraseFiles(ctx, contact)
  await eraseRelated(ctx, contact)
  for (const part of PARTS) await removeParts(ctx, contact, part)
  await sql`
    update "deal" d set name = t.name, notes = null from deal_template t
    where d.firm_id = ${ctx.firmId} and d.contact_id = ${contact.id} and t.firm_id = d.firm_id and t.id = d.template_id`.execute(
    guarded(ctx),
  )
  await sql`
    update "contact_import_line" set name = ${NAME}, draft = null, changes = '[]', candidates = '[]', issues = '[]', fingerprint = null, former = null
    where firm_id = ${ctx.firmId} and contact_id = ${contact.id}`.execute(guarded(ctx))
  await eraseRow(ctx, contact)
}

/** Mails sent to it, messages that lead to it or its deals: found by its addresses and identifiers, so before these go. */
async function eraseMails(ctx: Context, contact: Deletable): Promise<void> {
  await sql`
    delete from "outbox_mail" m using contact_email e
    where m.firm_id = ${ctx.firmId} and e.firm_id = m.firm_id and e.contact_id = ${contact.id} and lower(m.to_address) = e.address`.execute(
    guarded(ctx),
  )
  await sql`
    delete from "notification" n where n.firm_id = ${ctx.firmId} and (n.link like ${`%${contact.id}%`} or exists (
      select from deal d where d.firm_id = n.firm_id and d.contact_id = ${contact.id} and n.link like '%' || d.id || '%'))`.execute(
    guarded(ctx),
  )
}

async function eraseEvents(ctx: Context, contact: Deletable): Promise<void> {
  await sql`
    update "event" e set place = null, notes = null,
      subject = coalesce((select s.subject from step s where s.firm_id = e.firm_id and s.id = e.step_id), ${NAME})
    where e.firm_id = ${ctx.firmId} and e.contact_id = ${contact.id}`.execute(guarded(ctx))
}

/** Files that hang on nothing else. */
async function eraseFiles(ctx: Context, contact: Deletable): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    with attached as (
      delete from "event_attachment" a using event e where a.firm_id = ${ctx.firmId} and e.firm_id = a.firm_id
        and e.id = a.event_id and e.contact_id = ${contact.id} returning a.file_id
    ), own as (
      delete from "contact_document" d where d.firm_id = ${ctx.firmId} and d.contact_id = ${contact.id} returning d.file_id
    ) select file_id as id from attached union select file_id from own`.execute(guarded(ctx))
  await sql`
    delete from "file" f where f.firm_id = ${ctx.firmId} and f.id = any (${rows.map(({ id }) => id)}::uuid[])
      and not exists (select from event_attachment a where a.firm_id = f.firm_id and a.file_id = f.id)
      and not exists (select from contact_document d where d.firm_id = f.firm_id and d.file_id = f.id)
      and not exists (select from step_document s where s.firm_id = f.firm_id and s.file_id = f.id)`.execute(guarded(ctx))
}

async function eraseRow(ctx: Context, contact: Deletable): Promise<void> {
  const { kind, main_adviser_id: adviserId } = contact.row
  const nothing = Object.fromEntries(Object.values(GENERAL_COLUMNS).map((column) => [column, null]))
  const name = kind === 'person' ? { last_name: NAME } : { organisation_name: NAME }
  const general = { lastName: NAME, organisationName: NAME, birthName: null, firstNames: null, siren: null, externalId: null }
  const digest = digestOf({ kind: kind === 'person' ? 'person' : 'organisation', general, phones: [], emails: [], addresses: [] })
  const rest = { category_id: null, import_id: null, follower_ids: [adviserId], erased_at: ctx.now }
  await changeContacts(ctx, [{ contact, values: { ...nothing, ...name, ...digest, ...rest } }])
}

/** What would go and what would stay, in numbers. */
export async function erasureOf(ctx: Context, contact: Deletable) {
  const { rows } = await sql<{ coordinates: number; events: number; documents: number; deals: number }>`
    select (select count(*) from "contact_phone" where firm_id = ${ctx.firmId} and contact_id = ${contact.id})::int
         + (select count(*) from "contact_email" where firm_id = ${ctx.firmId} and contact_id = ${contact.id})::int
         + (select count(*) from "contact_address" where firm_id = ${ctx.firmId} and contact_id = ${contact.id})::int as coordinates,
      (select count(*) from "event" where firm_id = ${ctx.firmId} and contact_id = ${contact.id})::int as events,
      (select count(*) from "contact_document" where firm_id = ${ctx.firmId} and contact_id = ${contact.id})::int
         + (select count(*) from "event_attachment" a join event e on e.firm_id = a.firm_id and e.id = a.event_id
            where a.firm_id = ${ctx.firmId} and e.contact_id = ${contact.id})::int as documents,
      (select count(*) from "deal" where firm_id = ${ctx.firmId} and contact_id = ${contact.id})::int as deals`.execute(
    guarded(ctx),
  )
  const [found = { coordinates: 0, events: 0, documents: 0, deals: 0 }] = rows
  return found
}
