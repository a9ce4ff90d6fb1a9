/**
 * CON-60: draws an intake form, blank or prefilled, as a PDF with a real AcroForm. Labels are in a font that travels with
 * it; what people type is in Helvetica, which every reader has.
 */
import { readFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import fontkit from '@cantoo/fontkit'
import { PDFDocument } from '@cantoo/pdf-lib'
import { META, TEMPLATE_ID } from '../form/form-fields.rules.ts'
import type { FormDefinition } from '../form/form.types.ts'
import { sealOf } from '../read/seal.ts'
import { addHidden, addInput } from './add-input.ts'
import { drawItem, drawPage } from './draw-page.ts'
import type { Fonts } from './draw-page.ts'
import { layOut } from './layout.rules.ts'
import { PAGE } from './layout.types.ts'
import type { Input } from './layout.types.ts'

export interface FormToRender {
  readonly definition: FormDefinition
  /** By path of the definition; a box is ticked when it has a value. */
  readonly values: Readonly<Record<string, string>>
  /** Whose file it is made from; empty for a blank form. */
  readonly contactId: string
  /** « Rivage Patrimoine », « Camille Martin »: who gives the form, whom it is about. */
  readonly firm: string
  readonly about: string
}

const font = (name: string) => readFile(new URL(`./fonts/OpenSans-${name}.ttf`, import.meta.url))

const FIELDS_AT_ONCE = 25

export async function renderForm(wanted: FormToRender): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.registerFontkit(fontkit)
  const embed = async (name: string) => document.embedFont(await font(name), { subset: true })
  const fonts: Fonts = { regular: await embed('Regular'), bold: await embed('Bold') }
  describe(document, wanted)
  const inputs = drawPages(document, fonts, wanted)
  for (const [index, [page, input]] of inputs.entries()) {
    addInput(document, document.getPage(page), input, wanted, fonts.regular)
    // Hundreds of fields are a long breath: others are served meanwhile.
    if (index % FIELDS_AT_ONCE === 0) await setImmediate()
  }
  const first = document.getPage(0)
  addHidden(document, first, META.version, String(wanted.definition.version))
  addHidden(document, first, META.templateId, TEMPLATE_ID)
  addHidden(document, first, META.contactId, wanted.contactId)
  const seal = addHidden(document, first, META.seal, '')
  // The text of the pages is only there once fonts and pages are written.
  await document.flush()
  seal.setText(sealOf(document))
  return document.save({ updateFieldAppearances: false })
}

function describe(document: PDFDocument, { definition, about }: FormToRender): void {
  document.setTitle(['Recueil d’informations client', about].filter(Boolean).join(' – '), { showInWindowTitleBar: true })
  document.setLanguage('fr-FR')
  document.setCreator('Sillage')
  // A form whose fields were flattened is recognised by it.
  document.setKeywords([TEMPLATE_ID, `version ${definition.version}`])
}

function drawPages(document: PDFDocument, fonts: Fonts, wanted: FormToRender): [page: number, input: Input][] {
  const { pages, version } = wanted.definition
  return pages.flatMap((blocks, index) => {
    const page = document.addPage([PAGE.width, PAGE.height])
    drawPage(page, fonts, { ...wanted, version, number: index + 1, count: pages.length })
    const items = layOut(blocks)
    for (const item of items) drawItem(page, fonts, item)
    return items.flatMap((item): [number, Input][] => (item.draw === 'input' ? [[index, item]] : []))
  })
}
