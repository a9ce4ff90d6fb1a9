import { expect, test } from 'vitest'
import * as contract from '#contract/contacts/relations/relation-types.contract.ts'
import { listRelations } from '#contract/contacts/relations/relations.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'
import { aRelation } from './relations.factory.ts'

const runtime = testRuntime()
const SPONSOR = { name: 'Parrain', inverseName: 'Filleul' }

test('ORG-51 types of relation are settled by who has the right, in their own firm, each once', async () => {
  const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
  const admin = as(runtime, firm.administrator)
  const office = as(runtime, await aUser(firm, { profile: 'backOffice' }))
  await expect(office.call(contract.addRelationType, SPONSOR)).toBeRefused('forbidden')
  const { id: typeId } = await admin.call(contract.addRelationType, SPONSOR)
  await expect(admin.call(contract.addRelationType, { name: 'PARRAIN', inverseName: 'filleul' })).toBeRefused(
    'relation.type_taken',
  )
  const stranger = as(runtime, other.administrator)
  await expect(stranger.call(contract.renameRelationType, { typeId, ...SPONSOR })).toBeRefused('not_found')
  await expect(stranger.call(contract.deleteRelationType, { typeId })).toBeRefused('not_found')
})

test('ORG-51, CON-4 a relation of the firm’s own type has both its words; in use it is not deleted; renamed, it is so everywhere', async () => {
  const firm = await aFirm(runtime)
  const admin = as(runtime, firm.administrator)
  const { id: typeId } = await admin.call(contract.addRelationType, SPONSOR)
  const { id: spareId } = await admin.call(contract.addRelationType, { name: 'Voisin', inverseName: 'Voisin' })
  const [one, other] = [await aContact(firm), await aContact(firm)]
  await aRelation(firm, one, typeId, other)
  await expect(aRelation(firm, other, typeId, one)).rejects.toMatchObject({ code: 'relation.exists' })
  await expect(admin.call(contract.deleteRelationType, { typeId })).toBeRefused('relation.type_used', {
    name: 'Parrain / Filleul',
  })
  await admin.call(contract.renameRelationType, { typeId, name: 'Mentor', inverseName: 'Élève' })
  await admin.call(contract.deleteRelationType, { typeId: spareId })
  expect(await admin.call(contract.listRelationTypes, {})).toEqual({
    types: [{ id: typeId, name: 'Mentor', inverseName: 'Élève', uses: { count: 1, exact: true } }],
  })
  expect((await admin.call(listRelations, { contactId: one.id })).relations).toMatchObject([{ label: 'Mentor', role: typeId }])
  expect((await admin.call(listRelations, { contactId: other.id })).relations).toMatchObject([
    { label: 'Élève', role: `${typeId}:inverse` },
  ])
})
