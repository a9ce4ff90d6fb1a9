import { PDFHexString, PDFName, PDFWidgetAnnotation } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFField, PDFFont, PDFPage, PDFTextField } from '@cantoo/pdf-lib'
import { fieldName, fieldsOf } from '../form/form-fields.rules.ts'
import type { FormDefinition } from '../form/form.types.ts'
import { box } from './draw-page.ts'
import type { Input } from './layout.types.ts'

const SIZE = 9
const SMALLEST = 6
const PADDING = 8

interface Filling {
  readonly definition: FormDefinition
  readonly values: Readonly<Record<string, string>>
}

/** Adds the field of an input to its page, with its value; the page itself already shows its frame. */
export function addInput(document: PDFDocument, page: PDFPage, input: Input, filling: Filling, wide: PDFFont): void {
  const name = fieldName(filling.definition.version, input.path)
  const value = filling.values[input.path] ?? ''
  const field = addField(document, page, input, name, value, wide)
  const title = titlesOf(filling.definition).get(input.path)
  if (title) field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(title))
}

function addField(document: PDFDocument, page: PDFPage, input: Input, name: string, value: string, wide: PDFFont): PDFField {
  if (input.kind === 'box') return addBox(document, page, input, name, value)
  return input.kind === 'signature'
    ? addSignature(document, page, input, name)
    : addWriting(document, page, input, name, value, wide)
}

const FRAME = { borderWidth: 0, borderColor: undefined, backgroundColor: undefined }

function addBox(document: PDFDocument, page: PDFPage, input: Input, name: string, value: string): PDFField {
  const field = document.getForm().createCheckBox(name)
  field.addToPage(page, { ...box(input), ...FRAME })
  if (value) field.check()
  return field
}

/** The library has no signature fields of its own: the place of a text becomes one. */
function addSignature(document: PDFDocument, page: PDFPage, input: Input, name: string): PDFField {
  const field = document.getForm().createTextField(name)
  place(document, page, field, inside(input))
  const { dict } = field.acroField
  dict.set(PDFName.of('FT'), PDFName.of('Sig'))
  for (const key of ['DA', 'Ff', 'V']) dict.delete(PDFName.of(key))
  return field
}

function addWriting(document: PDFDocument, page: PDFPage, input: Input, name: string, value: string, wide: PDFFont): PDFField {
  const form = document.getForm()
  const helvetica = form.getDefaultFont()
  const font = canWrite(helvetica, value) ? helvetica : wide
  const look = `/${helvetica.name} ${sizeFor(input, font, value)} Tf 0 g`
  const field = input.kind === 'choice' ? form.createDropdown(name) : form.createTextField(name)
  field.acroField.setDefaultAppearance(look)
  if ('setText' in field) {
    if (input.multiline) field.enableMultiline()
    if (value) field.setText(value)
  } else {
    // The first choice takes an answer back.
    field.setOptions(['', ...Object.keys(input.choices ?? {})])
    if (value) field.select(value)
  }
  place(document, page, field, inside(input))
  // What is empty has no look yet: the form weighs half of what it would, and is drawn in a third of the time.
  if (value) field.updateAppearances(font)
  // Whoever types then types in Helvetica, in which any reader can write.
  field.acroField.setDefaultAppearance(look)
  return field
}

/** What is typed does not touch the frame. */
const inside = (input: Input) => box({ ...input, x: input.x + 2, width: input.width - 4 })

/** A field that nobody sees nor changes. */
export function addHidden(document: PDFDocument, page: PDFPage, name: string, value: string): PDFTextField {
  const field = document.getForm().createTextField(name)
  if (value) field.setText(value)
  place(document, page, field, { x: 0, y: 0, width: 1, height: 1 }, HIDDEN)
  field.enableReadOnly()
  return field
}

const PRINTED = 1 << 2
const HIDDEN = 1 << 1

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a field stands on its page. */
function place(document: PDFDocument, page: PDFPage, { acroField, ref }: PDFField, at: Rectangle, flags = PRINTED): void {
  const widget = PDFWidgetAnnotation.create(document.context, ref)
  widget.setRectangle(at)
  widget.setP(page.ref)
  widget.setFlags(flags)
  const widgetRef = document.context.register(widget.dict)
  acroField.addWidget(widgetRef)
  page.node.addAnnot(widgetRef)
}

/** Small enough for the value to be read whole, down to a limit. */
function sizeFor({ width, multiline }: Input, font: PDFFont, value: string): number {
  if (multiline || !value) return SIZE
  const fits = (SIZE * (width - PADDING)) / font.widthOfTextAtSize(value, SIZE)
  return Math.max(SMALLEST, Math.min(SIZE, Math.floor(fits * 2) / 2))
}

function canWrite(font: PDFFont, text: string): boolean {
  const known = charactersOf(font)
  return [...text].every((letter) => known.has(letter.codePointAt(0) ?? 0))
}

const characters = new WeakMap<PDFFont, ReadonlySet<number>>()
function charactersOf(font: PDFFont): ReadonlySet<number> {
  const known = characters.get(font) ?? new Set(font.getCharacterSet())
  characters.set(font, known)
  return known
}

const titles = new WeakMap<FormDefinition, ReadonlyMap<string, string>>()
function titlesOf(definition: FormDefinition): ReadonlyMap<string, string> {
  const known = titles.get(definition) ?? new Map(fieldsOf(definition).map(({ path, title }) => [path, title]))
  titles.set(definition, known)
  return known
}
