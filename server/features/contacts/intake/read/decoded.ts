import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFName } from '@cantoo/pdf-lib'
import type { PDFRawStream } from '@cantoo/pdf-lib'
import { FormRefused } from './form-refusal.ts'
import { PAGE_MAX_BYTES } from './limits.ts'

const FLATE = PDFName.of('FlateDecode')

/** The bytes of a page's stream; more than any page of ours would hold are not unpacked. */
export function decoded(stream: PDFRawStream): Buffer {
  const { dict, contents } = stream
  if (dict.get(PDFName.of('Filter')) !== FLATE || dict.has(PDFName.of('DecodeParms'))) {
    return Buffer.from(decodePDFRawStream(stream).decode())
  }
  try {
    return inflateSync(contents, { maxOutputLength: PAGE_MAX_BYTES })
  } catch (error) {
    throw new FormRefused(error instanceof RangeError ? 'intake.too_heavy' : 'intake.damaged')
  }
}
