/**
 * CON-63: what tells whether the text of a form was changed. Of each page the words shown, in their order; not their place
 * nor how they are compressed, which readers write anew when they save.
 */
import { createHash } from 'node:crypto'
import { PDFArray, PDFContentStream, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib'
import { decoded } from './decoded.ts'
import { shownStrings } from './shown-strings.rules.ts'

export function sealOf(document: PDFDocument): string {
  const pages = document.getPages().map((page) => shownStrings(contentOf(document, page)))
  return createHash('sha256').update(JSON.stringify(pages)).digest('hex')
}

/** The drawing orders of a page, as text: one character per byte. */
export function contentOf(document: PDFDocument, page: PDFPage): string {
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => document.context.lookup(ref)) : [contents]
  return streams.map(bytesOf).join('\n')
}

function bytesOf(stream: PDFObject | undefined): string {
  if (stream instanceof PDFContentStream) return Buffer.from(stream.getUnencodedContents()).toString('latin1')
  if (stream instanceof PDFRawStream) return decoded(stream).toString('latin1')
  return stream instanceof PDFStream ? Buffer.from(stream.getContents()).toString('latin1') : ''
}
