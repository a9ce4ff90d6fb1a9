import type { Context } from '#platform/context/context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { searchKey } from '#contract/contacts/name.rules.ts'
import type { Right } from '#contract/rights/rights.types.ts'
import { visibleContacts } from '../../contacts.access.ts'
import { detailsOf, roleOf } from '../../relations/relation-rows.ts'
import { visibleRelations } from '../../relations/relations.access.ts'
import { partnerOf } from '../../wealth/partner.query.ts'
import { readWealth } from '../../wealth/read-wealth.query.ts'
import type { IntakeValues } from '../facts/intake-values.rules.ts'
import { nameOf } from '../facts/holder-facts.rules.ts'
import type { StandingChild, StandingRecords } from './record.types.ts'

type Held = Granted<'contact', Right>

/** What the file has of what the form's tables ask after: children that one sees, and all of « Patrimoine ». */
export async function standingRecords(ctx: Context, contact: Held): Promise<StandingRecords> {
  const children = await childrenOf(ctx, contact)
  const { assets, liabilities, budget, objectives } = await readWealth(ctx, { contactId: contact.id })
  return { children, assets, liabilities, budget, objectives }
}

async function childrenOf(ctx: Context, { id }: Held): Promise<StandingChild[]> {
  const rows = await visibleRelations(ctx, [id]).where('r.kind', '=', 'child').orderBy('r.id').execute()
  const relations = rows.filter((row) => !roleOf(row).inverse)
  if (!relations.length) return []
  const people = await visibleContacts(ctx)
    .select(['c.id', 'c.first_names', 'c.last_name'])
    .where(
      'c.id',
      'in',
      relations.map((row) => row.other_id),
    )
    .execute()
  const names = new Map(people.map((person) => [person.id, person]))
  return relations.map((row) => {
    const { filiation, taxDependent } = detailsOf(row)
    const { first_names: firstNames = null, last_name: lastName = null } = names.get(row.other_id) ?? {}
    return { id: row.other_id, firstNames, lastName, birthDate: row.birth_date, filiation, taxDependent }
  })
}

/** The second holder of a form: a contact, when the file's partner that one sees is that person; else a name at most. */
export interface Second {
  readonly id: string | null
  readonly name: string
}

export async function secondHolder(ctx: Context, contact: Held, values: IntakeValues): Promise<Second> {
  const partner = await partnerOf(ctx, contact.id)
  const name = nameOf(values, 't2')
  const lastName = searchKey(values.texts['t2.lastName'])
  const isThat = partner && (!lastName || searchKey(partner.name).includes(lastName))
  return { id: isThat ? partner.id : null, name: name || 'Titulaire 2' }
}
