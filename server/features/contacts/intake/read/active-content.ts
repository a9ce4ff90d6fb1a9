/**
 * SEC-4: a form of ours holds no program, no action that starts by itself, no file. Whatever does is refused, so that what a
 * stranger hid in it is neither kept nor given to a colleague.
 */
import { PDFArray, PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { FormRefused } from './form-refusal.ts'
import { MAX_OBJECTS } from './limits.ts'

const names = (words: string) => words.split(' ').map((word) => PDFName.of(word))
const ACTIVE_KEYS = names('JS JavaScript AA EmbeddedFiles EF RichMedia')
const ACTIVE_TYPES: ReadonlySet<unknown> = new Set(names('JavaScript Launch SubmitForm ImportData GoToR Movie Sound Rendition'))
const ACTION = PDFName.of('S')
export function refuseActiveContent(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects()
  if (objects.length > MAX_OBJECTS) throw new FormRefused('intake.too_heavy')
  for (const [, object] of objects) if (isActive(object, 0)) throw new FormRefused('intake.active_content')
}

const DEEPEST = 40

function isActive(object: PDFObject | undefined, depth: number): boolean {
  if (depth > DEEPEST) return true
  if (object instanceof PDFStream) return isActive(object.dict, depth + 1)
  if (object instanceof PDFArray) return object.asArray().some((each) => isActive(each, depth + 1))
  if (!(object instanceof PDFDict)) return false
  if (ACTIVE_KEYS.some((key) => object.has(key)) || ACTIVE_TYPES.has(object.get(ACTION))) return true
  return object.values().some((each) => isActive(each, depth + 1))
}
