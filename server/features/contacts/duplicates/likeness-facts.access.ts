/** CON-32: what the rules compare of contacts, as kept. Contacts in the trash or merged into another are not compared. */
import { sql } from 'kysely'
import type { ContactKind } from '#contract/contacts/contacts.types.ts'
import type { Book } from './book.access.ts'
import type { LikenessFacts } from './score-pair.rules.ts'

export type ComparedContact = LikenessFacts

interface Row {
  readonly id: string
  readonly kind: ContactKind
  readonly title: string | null
  readonly last_name: string | null
  readonly birth_name: string | null
  readonly first_names: string | null
  readonly organisation_name: string | null
  readonly birth_date: string | null
  readonly siren: string | null
  readonly phones: LikenessFacts['phones']
  readonly emails: LikenessFacts['emails']
  readonly addresses: readonly {
    readonly line1: string | null
    readonly line2: string | null
    readonly line3: string | null
    readonly postcode: string | null
    readonly town: string | null
  }[]
}

/** By id; those that are gone have no entry. */
export async function factsOf({ db, firmId }: Book, ids: readonly string[]): Promise<Map<string, ComparedContact>> {
  if (!ids.length) return new Map()
  const { rows } = await sql<Row>`
    select c.id, c.kind, c.title, c.last_name, c.birth_name, c.first_names, c.organisation_name, c.birth_date, c.siren,
      coalesce((select jsonb_agg(jsonb_build_object('number', p.number)) from contact_phone p
        where p.firm_id = c.firm_id and p.contact_id = c.id), '[]') as phones,
      coalesce((select jsonb_agg(jsonb_build_object('address', m.address)) from contact_email m
        where m.firm_id = c.firm_id and m.contact_id = c.id), '[]') as emails,
      coalesce((select jsonb_agg(to_jsonb(a)) from contact_address a
        where a.firm_id = c.firm_id and a.contact_id = c.id), '[]') as addresses
    from "contact" c where c.firm_id = ${firmId} and c.id = any (${[...ids]}::uuid[]) and c.deleted_at is null`.execute(db)
  return new Map(rows.map((row) => [row.id, compared(row)]))
}

const compared = (row: Row): ComparedContact => ({
  kind: row.kind,
  title: row.title,
  lastName: row.last_name,
  birthName: row.birth_name,
  firstNames: row.first_names,
  organisationName: row.organisation_name,
  birthDate: row.birth_date,
  siren: row.siren,
  phones: row.phones,
  emails: row.emails,
  addresses: row.addresses.map(({ line1, line2, line3, postcode, town }) => ({ lines: [line1, line2, line3], postcode, town })),
})
