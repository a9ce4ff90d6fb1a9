import { deleteContact, readContact } from '#contract/contacts/contacts.contract.ts'
import { convertContact, previewConversion } from '#contract/contacts/conversion/conversion.contract.ts'
import { eraseContact, previewErasure } from '#contract/contacts/erasure/erasure.contract.ts'
import { completeNomenclature } from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { as } from '../../testing/as.ts'
import type { Place } from '../sample.ts'
import { samplesAnywhere, samplesOf } from '../sample.ts'

export const nomenclatureSamples = samplesAnywhere((on) => [
  on.anywhere(completeNomenclature, () => ({ list: 'legal_forms' as const, query: 'civile' })),
])

/** A client of the owner's, and another in the trash. */
export const fileSamples = samplesOf(
  async ({ firm, owner }: Place) => {
    const [contact, gone] = [await aContact(firm, { adviser: owner }), await aContact(firm, { adviser: owner })]
    const administrator = as(firm.runtime, firm.administrator)
    const { version } = await administrator.call(readContact, { contactId: gone.id })
    await administrator.call(deleteContact, { contactId: gone.id, version })
    return { contactId: contact.id, goneId: gone.id, goneName: gone.name }
  },
  (on) => [
    on.record(previewConversion, ({ contactId }) => ({ contactId })),
    on.record(convertContact, ({ contactId }) => ({ contactId, version: 1, to: 'organisation' as const, name: 'Essai SA' })),
    on.record(previewErasure, ({ goneId }) => ({ contactId: goneId })),
    on.record(eraseContact, ({ goneId, goneName }) => ({ contactId: goneId, typedName: goneName, reason: 'Demande' })),
  ],
)
