import { Readable } from 'node:stream'
import { deleteContact, readContact } from '#contract/contacts/contacts.contract.ts'
import { exportContactData } from '#contract/contacts/data-export/data-export.contract.ts'
import { convertContact, previewConversion } from '#contract/contacts/conversion/conversion.contract.ts'
import { eraseContact, previewErasure } from '#contract/contacts/erasure/erasure.contract.ts'
import * as documents from '#contract/contacts/documents/documents.contract.ts'
import { completeNomenclature } from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { addContactDocument } from '#features/contacts/documents/add-contact-document.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { keepFile } from '#platform/files/keep-file.ts'
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
    const document = async (id: string) => {
      const upload = await firm.runtime.files.receive(Readable.from(['exemple']), 'exemple.txt', 'text/plain')
      return actingAs(firm, firm.administrator, async (ctx) => {
        const fileId = await keepFile(ctx, firm.runtime.files, upload, 'attachment')
        return (await addContactDocument(ctx, { contactId: id, fileId, name: 'Exemple' })).id
      })
    }
    const upload = await firm.runtime.files.receive(Readable.from(['exemple']), 'exemple.txt', 'text/plain')
    const ownFileId = await actingAs(firm, owner, (ctx) => keepFile(ctx, firm.runtime.files, upload, 'attachment'))
    const documentId = await document(contact.id)
    const { id: typeId } = await administrator.call(documents.addDocumentType, { name: `Type ${contact.id}` })
    return { contactId: contact.id, goneId: gone.id, goneName: gone.name, documentId, typeId, ownFileId }
  },
  (on) => [
    on.record(exportContactData, ({ contactId }) => ({ contactId })),
    on.record(documents.listContactDocuments, ({ contactId }) => ({ contactId })),
    // One joins only what one deposited oneself.
    on.record(documents.addContactDocument, ({ contactId, ownFileId }) => ({ contactId, fileId: ownFileId, name: 'Exemple' }), [
      'document.not_yours',
    ]),
    on.record(documents.editContactDocument, ({ contactId, documentId, typeId }) => ({
      contactId,
      documentId,
      version: 1,
      name: 'Renommé',
      documentTypeId: typeId,
    })),
    on.record(documents.deleteContactDocument, ({ contactId, documentId }) => ({ contactId, documentId })),
    on.record(documents.restoreContactDocument, ({ contactId, documentId }) => ({ contactId, documentId })),
    on.list(
      documents.listDocumentTypes,
      () => ({}),
      ({ types }, { typeId }) => types.some(({ id }) => id === typeId),
    ),
    on.anywhere(documents.addDocumentType, ({ contactId }) => ({ name: `Autre ${contactId}` })),
    on.record(documents.renameDocumentType, ({ contactId, typeId }) => ({ typeId, name: `Renommé ${contactId}` })),
    on.record(documents.deleteDocumentType, ({ typeId }) => ({ typeId })),
    on.record(previewConversion, ({ contactId }) => ({ contactId })),
    on.record(convertContact, ({ contactId }) => ({ contactId, version: 1, to: 'organisation' as const, name: 'Essai SA' })),
    on.record(previewErasure, ({ goneId }) => ({ contactId: goneId })),
    on.record(eraseContact, ({ goneId, goneName }) => ({ contactId: goneId, typedName: goneName, reason: 'Demande' })),
  ],
)
