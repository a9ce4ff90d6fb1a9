import { isAttachment, parseProperty } from './vcard-properties.ts'
import type { Property } from './vcard-properties.ts'

export interface RawCard {
  readonly properties: readonly Property[]
  /** Photos and other enclosed files, left out. */
  readonly attachments: number
  /** False when the card was never ended. */
  readonly ended: boolean
}

/** Physical lines of a piecewise text, whatever their ends. */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const text of texts) {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest.replace(/\r$/, '')
}

/** The cards of a file, one after the other. Cards inside a card (AGENT of 2.1) are left out. */
export async function* cardsOf(texts: AsyncIterable<string>): AsyncGenerator<RawCard> {
  let [depth, attachments] = [0, 0]
  let properties: Property[] = []
  for await (const line of unfolded(linesOf(texts))) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      depth += 1
      if (depth === 1) [properties, attachments] = [[], 0]
    } else if (/^END:VCARD\s*$/i.test(line)) {
      depth = Math.max(depth - 1, 0)
      if (depth === 0) yield { properties, attachments, ended: true }
    } else if (depth === 1) {
      const property = parseProperty(line)
      if (property && isAttachment(property.name)) attachments += 1
      else if (property) properties.push(property)
    }
  }
  if (depth > 0) yield { properties, attachments, ended: false }
}

/**
 * Logical lines: one that begins with a space continues the one before; a quoted-printable one goes on after a final `=`.
 * What a picture holds is dropped as it comes.
 */
async function* unfolded(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let current: string | undefined
  for await (const line of lines) {
    if (current === undefined) current = line
    else if (isSoftBreak(current)) current = `${current.slice(0, -1)}${line}`
    else if (!/^[ \t]/.test(line)) {
      yield current
      current = line
    } else if (!isPicture(current)) current += line.slice(1)
  }
  if (current !== undefined) yield current
}

const isSoftBreak = (line: string) => line.endsWith('=') && /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(line)

const isPicture = (line: string) => isAttachment(/^(?:[\w-]+\.)?([\w-]+)/.exec(line)?.[1]?.toUpperCase() ?? '')
