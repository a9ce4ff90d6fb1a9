import { sql } from 'kysely'
import type { RawBuilder, Selectable } from 'kysely'
import type { ContactTable } from '#db/tables.generated.ts'
import { ContactKindCode, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { DuplicateFacts } from '#contract/contacts/duplicate.rules.ts'
import { normaliseEmail } from '#contract/contacts/email.rules.ts'
import { nameKey } from '#contract/contacts/name.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleContacts } from '../contacts.access.ts'

/** For each contact asked about: past these, a shared switchboard says nothing. */
const MOST_CANDIDATES = 300

/**
 * Visible contacts that share a phone, an e-mail, a SIREN, or a birth date and perhaps a name, with any of these facts, each
 * with what the rules compare. One index per fact, one statement for a whole chunk of a file.
 */
export async function duplicateCandidates(ctx: Context, many: readonly DuplicateFacts[]) {
  const rows = await visibleContacts(ctx)
    .innerJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'c.firm_id').onRef('u.id', '=', 'c.main_adviser_id'))
    .leftJoin('category as k', (join) => join.onRef('k.firm_id', '=', 'c.firm_id').onRef('k.id', '=', 'c.category_id'))
    .select(['c.id', 'c.type', 'c.kind', 'c.display_name', 'c.town', 'c.death_date', 'c.birth_date', 'c.siren'])
    .select(['c.last_name', 'c.birth_name', 'c.first_names', 'c.organisation_name', 'k.name as category'])
    .select(['u.id as adviser_id', sql<string>`u.first_name || ' ' || u.last_name`.as('adviser_name')])
    .select(
      sql<string[]>`array(select p.number from contact_phone p where p.firm_id = c.firm_id and p.contact_id = c.id)`.as(
        'numbers',
      ),
    )
    .select(
      sql<string[]>`array(select m.address from contact_email m where m.firm_id = c.firm_id and m.contact_id = c.id)`.as(
        'addresses',
      ),
    )
    .where(sharingAFact(ctx, many))
    .limit(MOST_CANDIDATES * many.length)
    .execute()
  return rows.map(candidateOf)
}

function sharingAFact(ctx: Context, many: readonly DuplicateFacts[]): RawBuilder<boolean> {
  const numbers = many.flatMap(({ phones }) => phones.map(({ number }) => number))
  const addresses = many.flatMap(({ emails }) => emails.map(({ address }) => normaliseEmail(address)))
  const sirens = many.flatMap(({ siren }) => siren ?? [])
  const born = many.filter(({ birthDate }) => birthDate)
  const days = born.map(({ birthDate }) => birthDate)
  const names = born.flatMap((one) =>
    [one.lastName, one.birthName].map((lastName) => nameKey({ ...one, kind: 'person', lastName })),
  )
  return sql<boolean>`(
      c.id = any (array(select p.contact_id from contact_phone p where p.firm_id = ${ctx.firmId} and p.number = any (${numbers}::text[])))
      or c.id = any (array(select m.contact_id from contact_email m where m.firm_id = ${ctx.firmId} and m.address = any (${addresses}::text[])))
      or c.siren = any (${sirens}::text[])
      or (c.birth_date = any (${days}::date[]) and (c.birth_name is not null or c.name_key = any (${names}::text[]))))`
}

interface Row extends Pick<
  Selectable<ContactTable>,
  | 'id'
  | 'type'
  | 'kind'
  | 'display_name'
  | 'town'
  | 'death_date'
  | 'birth_date'
  | 'siren'
  | 'last_name'
  | 'birth_name'
  | 'first_names'
  | 'organisation_name'
> {
  readonly category: string | null
  readonly adviser_id: string
  readonly adviser_name: string
  readonly numbers: readonly string[]
  readonly addresses: readonly string[]
}

const candidateOf = (row: Row) => ({
  id: row.id,
  name: row.display_name,
  type: ContactTypeCode.parse(row.type),
  kind: ContactKindCode.parse(row.kind),
  category: row.category,
  adviser: { id: row.adviser_id, name: row.adviser_name },
  birthDate: row.birth_date,
  town: row.town,
  deceased: row.death_date !== null,
  lastName: row.last_name,
  birthName: row.birth_name,
  firstNames: row.first_names,
  organisationName: row.organisation_name,
  siren: row.siren,
  phones: row.numbers.map((number) => ({ number })),
  emails: row.addresses.map((address) => ({ address })),
})
