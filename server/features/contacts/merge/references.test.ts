import { beforeAll, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { placesNamingContacts } from '#app/testing/places-naming-contacts.ts'
import { newId } from '#platform/ids/new-id.ts'
import { actingAs, aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aContact } from '../contacts.factory.ts'
import { bringReferencesBack, followReferences } from './follow-references.ts'
import { CONTACT_REFERENCES } from './references.ts'
import type { ContactReference } from './references.types.ts'

const runtime = testRuntime()

async function unhandled(references: readonly ContactReference[]): Promise<string[]> {
  const handled = new Set(references.map(({ table, column }) => `${table}.${column}`))
  return (await placesNamingContacts(runtime)).filter((place) => !handled.has(place))
}

describe('what names a contact', () => {
  test('CON-30 every place that names one says how it follows a merge: add yours to references.ts', async () => {
    expect(await unhandled(CONTACT_REFERENCES)).toEqual([])
  })

  test('CON-30 a place that nobody handles is found, by its key or by its name', async () => {
    const [without] = CONTACT_REFERENCES
    expect(await unhandled(CONTACT_REFERENCES.filter((of) => of !== without))).toEqual(['contact_phone.contact_id'])
    expect(await unhandled(CONTACT_REFERENCES.filter(({ table }) => table !== 'history'))).toEqual(['history.contact_id'])
  })
})

/** A table of relations as a feature would add one, with the two lines that register it. */
const RELATIONS: readonly ContactReference[] = ['contact_id', 'related_id'].map((column) => ({
  table: 'relation_for_test' as 'contact_phone',
  column,
  way: 'line' as const,
  label: 'Relations',
  alike: [column === 'contact_id' ? 'related_id' : 'contact_id', 'kind'],
  notItself: column === 'contact_id' ? 'related_id' : 'contact_id',
  eitherWay: true as const,
}))

describe('a table of a new feature, in one line for each column', () => {
  let firm: Firm
  const relate = (contactId: string, relatedId: string, kind: string) =>
    runtime.pool.query('insert into relation_for_test values ($1, $2, $3, $4, $5)', [
      firm.id,
      newId(),
      contactId,
      relatedId,
      kind,
    ])
  const relations = async () => {
    const { rows } = await runtime.pool.query<{ line: string[] }>(
      'select array[contact_id::text, related_id::text, kind] as line from relation_for_test where firm_id = $1 order by kind collate "C"',
      [firm.id],
    )
    return rows.map(({ line }) => line)
  }

  beforeAll(async () => {
    firm = await aFirm(runtime)
    await runtime.pool.query(`
      create table relation_for_test (firm_id int not null, id uuid not null, contact_id uuid not null, related_id uuid not null,
        kind text not null, primary key (firm_id, id), foreign key (firm_id, contact_id) references contact,
        foreign key (firm_id, related_id) references contact);
      call fence('relation_for_test')`)
  })

  test('CON-30 the example: Juliette D., child of the source, is the target’s; CON-31 and the source’s again', async () => {
    const [source, target] = [await aContact(firm, { lastName: 'D.' }), await aContact(firm, { lastName: 'Dubois' })]
    const [juliette, both] = [await aContact(firm, { firstNames: 'Juliette', lastName: 'D.' }), await aContact(firm)]
    await relate(source.id, juliette.id, 'a child')
    await relate(both.id, source.id, 'b client')
    await relate(both.id, target.id, 'B client')
    await relate(source.id, target.id, 'c the same')
    const before = await relations()
    const way = { sourceId: source.id, targetId: target.id }
    const followed = await actingAs(
      firm,
      firm.administrator,
      async (ctx) => (await followReferences(ctx, way, RELATIONS)).followed,
    )
    expect(await relations()).toEqual([
      [both.id, target.id, 'B client'],
      [target.id, juliette.id, 'a child'],
      [both.id, source.id, 'b client'],
      [source.id, target.id, 'c the same'],
    ])
    await actingAs(firm, firm.administrator, (ctx) => bringReferencesBack(ctx, way, followed, RELATIONS))
    expect(await relations()).toEqual(before)
    expect(await as(runtime, firm.administrator).call(contract.readContact, { contactId: source.id })).toMatchObject({
      name: 'D. Claude',
    })
  })
})
