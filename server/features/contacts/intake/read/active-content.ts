/**
 * SEC-4: a form of ours holds no program, no action that starts by itself, no file. Whatever does is refused, so that what a
 * stranger hid in it is neither kept nor given to a colleague.
 */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { FormRefused } from './form-refusal.ts'
import { MAX_OBJECTS } from './limits.ts'

const ACTIVE_KEYS = ['JS', 'JavaScript', 'AA', 'OpenAction', 'EmbeddedFiles', 'EF', 'RichMedia'].map((key) => PDFName.of(key))
const ACTIVE_TYPES = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'Movie', 'Sound', 'Rendition'].map((type) =>
  PDFName.of(type),
)
const ACTION = PDFName.of('S')
/** Adobe's readers note there where they open a page; it is a place, no program. */
const OPENING = PDFName.of('OpenAction')

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
  const opens = object.get(OPENING)
  if (ACTIVE_KEYS.some((key) => key !== OPENING && object.has(key))) return true
  const action = object.get(ACTION)
  if (action instanceof PDFName && ACTIVE_TYPES.includes(action)) return true
  if (opens instanceof PDFString || opens instanceof PDFHexString) return true
  return object.values().some((each) => isActive(each, depth + 1))
}
