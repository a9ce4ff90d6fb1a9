/** CON-63: runs in the reading process. What a PDF is, and either the values of our form or the reason why it is not one. */
import { readFile } from 'node:fs/promises'
import { EncryptedPDFError, PDFCheckBox, PDFDict, PDFDocument, PDFDropdown, PDFName, PDFTextField } from '@cantoo/pdf-lib'
import type { PDFField } from '@cantoo/pdf-lib'
import { fieldName, fieldsOf, META, TEMPLATE_ID } from '../form/form-fields.rules.ts'
import type { FormField } from '../form/form-fields.rules.ts'
import { CURRENT_FORM, FORMS } from '../form/forms.ts'
import type { FormDefinition } from '../form/form.types.ts'
import { refuseActiveContent } from './active-content.ts'
import { FormRefused } from './form-refusal.ts'
import type { FormContent } from './form-content.ts'
import { LONGEST_VALUE } from './limits.ts'
import { contentOf, sealOf } from './seal.ts'
import { shownStrings } from './shown-strings.rules.ts'

const HEADER_WITHIN = 1024
const END_WITHIN = 2048

export async function readContent(path: string): Promise<FormContent> {
  const bytes = await readFile(path)
  if (!bytes.subarray(0, HEADER_WITHIN).toString('latin1').includes('%PDF-')) throw new FormRefused('intake.not_a_pdf')
  if (!bytes.subarray(-END_WITHIN).toString('latin1').includes('%%EOF')) throw new FormRefused('intake.damaged')
  const document = await load(bytes)
  refuseXfa(document)
  const fields = fieldsByName(document)
  if (!fields.size) throw new FormRefused(withoutFields(document))
  const definition = definitionOf(fields)
  refuseActiveContent(document)
  refuseOtherFields(definition, fields)
  if (sealOf(document) !== textOf(fields.get(META.seal))) throw new FormRefused('intake.text_changed')
  return { version: definition.version, contactId: textOf(fields.get(META.contactId)), values: valuesOf(definition, fields) }
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true })
    if (document.getPageCount() > 0) return document
  } catch (error) {
    if (error instanceof EncryptedPDFError) throw new FormRefused('intake.encrypted')
    if (error instanceof RangeError) throw new FormRefused('intake.too_heavy')
  }
  throw new FormRefused('intake.damaged')
}

function refuseXfa({ catalog }: PDFDocument): void {
  const form = catalog.lookup(PDFName.of('AcroForm'))
  if (form instanceof PDFDict && form.has(PDFName.of('XFA'))) throw new FormRefused('intake.xfa')
}

function fieldsByName(document: PDFDocument): Map<string, PDFField> {
  if (!(document.catalog.lookup(PDFName.of('AcroForm')) instanceof PDFDict)) return new Map()
  try {
    return new Map(
      document
        .getForm()
        .getFields()
        .map((field) => [field.getName(), field]),
    )
  } catch {
    throw new FormRefused('intake.damaged')
  }
}

/** A form that was ours keeps our keyword when it is flattened; what shows no words is a picture. */
function withoutFields(document: PDFDocument) {
  if (document.getKeywords()?.includes(TEMPLATE_ID)) return 'intake.flattened' as const
  const shows = document.getPages().some((page) => shownStrings(contentOf(document, page)).length > 0 || drawsForms(page.node))
  return shows ? ('intake.no_field' as const) : ('intake.scanned' as const)
}

/** Words may also stand in a drawing that the page repeats; a picture is no drawing. */
function drawsForms(page: PDFDict): boolean {
  const resources = page.lookup(PDFName.of('Resources'))
  const drawings = resources instanceof PDFDict ? resources.lookup(PDFName.of('XObject')) : undefined
  if (!(drawings instanceof PDFDict)) return false
  return drawings.keys().some((key) => {
    const drawing = drawings.lookup(key)
    const dict = drawing && 'dict' in drawing ? drawing.dict : undefined
    return dict instanceof PDFDict && dict.get(PDFName.of('Subtype')) === PDFName.of('Form')
  })
}

function definitionOf(fields: ReadonlyMap<string, PDFField>): FormDefinition {
  const ours = [...fields.keys()].some((name) => name.startsWith('ric.'))
  const template = textOf(fields.get(META.templateId))
  if (!ours || (template && template !== TEMPLATE_ID)) throw new FormRefused('intake.not_ours')
  const version = Number(textOf(fields.get(META.version)))
  const definition = FORMS.find((form) => form.version === version)
  if (definition) return definition
  if (template && version > 0) throw new FormRefused('intake.version_unknown', { version, latest: CURRENT_FORM.version })
  throw new FormRefused('intake.fields_changed', { fields: 'version du formulaire' })
}

const NAMED = 3

/** Every field of this version, each of its kind, and no other. */
function refuseOtherFields(definition: FormDefinition, fields: ReadonlyMap<string, PDFField>): void {
  const expected = new Map(fieldsOf(definition).map((field) => [fieldName(definition.version, field.path), field]))
  const hidden: string[] = Object.values(META)
  const wrong = [
    ...[...expected].filter(([name, field]) => !isKind(fields.get(name), field)).map(([, { title }]) => title),
    ...hidden.filter((name) => !(fields.get(name) instanceof PDFTextField)),
    ...[...fields.keys()].filter((name) => !expected.has(name) && !hidden.includes(name)),
  ]
  if (!wrong.length) return
  const more = wrong.length > NAMED ? ` et ${wrong.length - NAMED} autres` : ''
  throw new FormRefused('intake.fields_changed', { fields: `${wrong.slice(0, NAMED).join(', ')}${more}`.slice(0, 200) })
}

function isKind(field: PDFField | undefined, { kind }: FormField): boolean {
  if (!field) return false
  if (kind === 'box') return field instanceof PDFCheckBox
  if (kind === 'choice') return field instanceof PDFDropdown
  return kind === 'signature' || field instanceof PDFTextField
}

function valuesOf(definition: FormDefinition, fields: ReadonlyMap<string, PDFField>): Record<string, string> {
  const values = fieldsOf(definition).map(({ path, kind }) => {
    const field = fields.get(fieldName(definition.version, path))
    return [path, kind === 'signature' ? '' : textOf(field)] as const
  })
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}

/** A box that is ticked reads « Oui ». */
function textOf(field: PDFField | undefined): string {
  if (field instanceof PDFCheckBox) return field.isChecked() ? 'Oui' : ''
  if (field instanceof PDFTextField) return tidy(field.getText())
  if (!(field instanceof PDFDropdown)) return ''
  return tidy(field.getSelected()[0])
}

const tidy = (text: string | undefined) => (text ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim().slice(0, LONGEST_VALUE)
