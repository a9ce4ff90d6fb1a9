import { Readable } from 'node:stream'
import type { Operation } from '#contract/kernel/operation.ts'
import { form1 } from '#features/contacts/intake/form/form-1.ts'
import { renderForm } from '#features/contacts/intake/render/render-form.ts'
import type { FileStore, Upload } from '#platform/files/file-store.ts'

/** One point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

let form: Promise<Uint8Array> | undefined
/** The smallest form there is, filled in; drawn once. */
const filledForm = () =>
  (form ??= renderForm({
    definition: form1,
    values: { 't1.lastName': 'Durand', 't1.firstName': 'Ève' },
    contactId: '',
    firm: '',
    about: '',
  }))

/** A file of the sort that this operation takes: a picture or a form where something else is refused, else a list of contacts. */
export async function sampleUpload(files: FileStore, { errors }: Operation): Promise<Upload> {
  if (errors.includes('image.not_an_image')) return files.receive(Readable.from([PICTURE]), 'exemple.png', 'image/png')
  if (errors.includes('intake.not_a_pdf')) return files.receive(Readable.from([await filledForm()]), 'ric.pdf', 'application/pdf')
  return files.receive(Readable.from(['Nom;Prénom\r\nDurand;Ève\r\n']), 'exemple.csv', 'text/csv')
}
