import * as contract from '#contract/contacts/relations/relations.contract.ts'
import * as types from '#contract/contacts/relations/relation-types.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { aRelation } from '#features/contacts/relations/relations.factory.ts'
import { newId } from '#platform/ids/new-id.ts'
import type { Place } from '../sample.ts'
import { samplesOf } from '../sample.ts'

/** A word nobody else has, that is no identifier. */
const aWord = (): string => `Lien ${newId().replaceAll('-', '')}`

/** Two spouses and a third contact, all of the owner; a type of relation of the firm. */
async function relatedContacts({ firm, owner }: Place) {
  const [contact, spouse, other] = [
    await aContact(firm, { adviser: owner }),
    await aContact(firm, { adviser: owner }),
    await aContact(firm, { adviser: owner }),
  ]
  const { id: relationId } = await aRelation(firm, contact, 'spouse', spouse)
  const typeId = newId()
  await firm.runtime.pool.query('insert into relation_type (firm_id, id, name, inverse_name) values ($1, $2, $3, $4)', [
    firm.id,
    typeId,
    aWord(),
    'Filleul',
  ])
  return { contactId: contact.id, spouseId: spouse.id, otherId: other.id, relationId, typeId }
}

export const relationSamples = samplesOf(relatedContacts, (on) => [
  on.record(contract.listRelations, ({ contactId }) => ({ contactId })),
  on.record(contract.readFamilyGraph, ({ contactId }) => ({ contactId })),
  on.record(contract.addRelation, ({ contactId, otherId }) => ({ contactId, otherId, role: 'child' })),
  on.record(contract.editRelation, ({ contactId, relationId }) => ({
    contactId,
    relationId,
    version: 1,
    role: 'ex_spouse',
  })),
  on.record(contract.removeRelation, ({ contactId, relationId }) => ({ contactId, relationId, version: 1 })),
  on.record(contract.joinHousehold, ({ contactId, spouseId }) => ({ contactId, memberId: spouseId })),
  on.record(contract.leaveHousehold, ({ contactId, spouseId }) => ({ contactId, memberId: spouseId })),
  on.list(
    types.listRelationTypes,
    () => ({}),
    (answer, { typeId }) => answer.types.some(({ id }) => id === typeId),
  ),
  on.anywhere(types.addRelationType, () => ({ name: aWord(), inverseName: 'Filleul' })),
  on.record(types.renameRelationType, ({ typeId }) => ({ typeId, name: aWord(), inverseName: 'Filleul' })),
  on.record(types.deleteRelationType, ({ typeId }) => ({ typeId })),
])
