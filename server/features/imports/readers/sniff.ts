import { open } from 'node:fs/promises'
import { FileRefused } from './file-refusal.ts'

/** What the first bytes say a file is. The name is never asked: it is what the sender wished. */
export type Content = 'zip' | 'compound' | 'text'

const HEAD_BYTES = 4096

const SIGNATURES: readonly (readonly [hex: string, content: 'zip' | 'compound' | 'picture' | 'archive'])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'compound'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['1f8b', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
]

/** Says how to go on reading, or refuses what is recognised as something else. */
export async function sniff(path: string): Promise<Content> {
  const head = await headOf(path)
  const hex = head.subarray(0, 8).toString('hex')
  const content = SIGNATURES.find(([signature]) => hex.startsWith(signature))?.[1]
  if (content === 'zip' || content === 'compound') return content
  if (content === 'archive') throw new FileRefused('import.other_office_file', { what: 'une archive compressée' })
  const text = head.toString('latin1')
  if (content === 'picture' || isPicture(text)) throw new FileRefused('import.picture')
  if (text.includes('%PDF-')) throw new FileRefused('import.pdf')
  refuseOtherText(text.replace(/^(?:ï»¿)?\s*/, ''))
  return 'text'
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const isPicture = (text: string) => /^RIFF....WEBP/s.test(text) || /^....ftyp(?:heic|heix|mif1|avif)/s.test(text)

function refuseOtherText(text: string): void {
  if (text.startsWith('{\\rtf')) throw new FileRefused('import.other_office_file', { what: 'un texte au format RTF' })
  if (/^<\?xml[^>]*>\s*(?:<\?mso[^>]*>\s*)?<(?:\w+:)?Workbook/i.test(text)) {
    throw new FileRefused('import.other_office_file', { what: 'un tableau XML de 2003' })
  }
  if (
    /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|!--|html|head|body|table|meta|style|script|div)/i.test(text) ||
    /^MIME-Version:/i.test(text)
  ) {
    throw new FileRefused('import.html')
  }
  if (/^(?:<[?!\w]|[{[]\s*["{[])/.test(text)) throw new FileRefused('import.unknown_format')
}
