import { PDFDict, PDFDocument, PDFName, PDFRef, PDFTextField } from '@cantoo/pdf-lib'
import type { PDFWidgetAnnotation } from '@cantoo/pdf-lib'
import { maskNir } from '#contract/contacts/nir.rules.ts'

const VALUE = PDFName.of('V')
const RICH_VALUE = PDFName.of('RV')
const APPEARANCE = PDFName.of('AP')

/** The form without the numbers written in its fields: neither in their values nor in how they look. */
export async function maskForm(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  for (const field of document.getForm().getFields()) {
    if (!(field instanceof PDFTextField)) continue
    const { text, found } = maskNir(field.getText() ?? '')
    if (!found) continue
    // The old look would stay in the file beside the new one.
    for (const widget of field.acroField.getWidgets()) forgetLook(document, widget)
    const value = field.acroField.dict.get(VALUE)
    if (value instanceof PDFRef) document.context.delete(value)
    field.acroField.dict.delete(RICH_VALUE)
    field.setText(text)
  }
  return document.save()
}

function forgetLook(document: PDFDocument, { dict }: PDFWidgetAnnotation): void {
  const looks = dict.lookup(APPEARANCE)
  if (looks instanceof PDFDict) for (const look of looks.values()) if (look instanceof PDFRef) document.context.delete(look)
  dict.delete(APPEARANCE)
}
