import { createReadStream } from 'node:fs'
import { FileRefused } from './file-refusal.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** One control byte in a hundred is no text. */
const MAX_CONTROLS = 0.01

/**
 * The encoding of a text file, from all its bytes: a mark at its beginning, else UTF-8 when every byte fits, else the
 * Western code page of Windows. Refuses what is no text at all.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let [isUtf8, bytes, controls] = [true, 0, 0]
  for await (const chunk of chunksOf(path)) {
    const marked = bytes === 0 ? byMark(chunk) : undefined
    if (marked) return marked
    bytes += chunk.length
    controls += chunk.filter(isControl).length
    isUtf8 &&= decodes(utf8, chunk)
  }
  if (controls > bytes * MAX_CONTROLS) throw new FileRefused('import.unknown_format')
  return isUtf8 && decodes(utf8) ? 'utf-8' : 'windows-1252'
}

/** The text of a file, piece by piece, without its mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunksOf(path)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

const BEGINNING = 64 * 1024

/** Enough of the text to tell what it is. */
export async function beginningOf(path: string, encoding: Encoding): Promise<string> {
  let beginning = ''
  for await (const text of textOf(path, encoding)) {
    beginning += text
    if (beginning.length >= BEGINNING) break
  }
  return beginning.slice(0, BEGINNING)
}

const chunksOf = (path: string): AsyncIterable<Buffer> => createReadStream(path)

function byMark(chunk: Buffer): Encoding | undefined {
  const hex = chunk.subarray(0, 3).toString('hex')
  if (hex.startsWith('fffe')) return 'utf-16le'
  return hex.startsWith('feff') ? 'utf-16be' : undefined
}

/** Below the space, tab and line ends apart. */
const isControl = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13

function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch {
    return false
  }
}
