/**
 * One property of a vCard 2.1, 3.0 or 4.0 (RFC 2426, RFC 6350; versit 1996 for 2.1): name, types, decoded text. None of the
 * libraries tried reads 2.1 with quoted-printable, which telephones and Outlook still write.
 */
export interface Property {
  readonly name: string
  /** TYPE=… and the bare words of 2.1, in lower case; `pref` among them. */
  readonly types: ReadonlySet<string>
  /** Decoded, escapes left: `textOf` and `partsOf` take them off. */
  readonly value: string
}

/** Pictures, sounds and keys are left out before they are decoded. */
export const isAttachment = (name: string): boolean => /^(?:PHOTO|LOGO|SOUND|KEY)$/.test(name)

/** `item1.TEL;TYPE=WORK,VOICE;CHARSET=UTF-8:…` */
export function parseProperty(line: string): Property | undefined {
  const found = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^:";])*)*):(.*)$/s.exec(line)
  if (!found) return undefined
  const [, name = '', parameters = '', raw = ''] = found
  const { types, charset, quotedPrintable } = readParameters(parameters)
  return { name: name.toUpperCase(), types, value: quotedPrintable ? decodeQuotedPrintable(raw, charset) : raw }
}

function readParameters(parameters: string): { types: Set<string>; charset: string; quotedPrintable: boolean } {
  const types = new Set<string>()
  let [quotedPrintable, charset] = [false, 'utf-8']
  for (const [, parameter = ''] of parameters.matchAll(/;((?:"[^"]*"|[^;"])+)/g)) {
    const [key = '', value] = parameter.split(/=(.*)/s)
    const words = (value ?? key).replaceAll('"', '').toLowerCase().split(',')
    if (/^charset$/i.test(key)) charset = words[0] ?? charset
    else if (words.includes('quoted-printable')) quotedPrintable = true
    else if (value === undefined || /^type$/i.test(key)) for (const word of words) types.add(word)
    else if (/^pref$/i.test(key)) types.add('pref')
  }
  return { types, charset, quotedPrintable }
}

function decodeQuotedPrintable(text: string, charset: string): string {
  const bytes: number[] = []
  for (const [token] of text.replace(/=\r?\n/g, '').matchAll(/=[0-9A-F]{2}|[^=]+|=/gis)) {
    if (token.length === 3 && token.startsWith('=')) bytes.push(Number.parseInt(token.slice(1), 16))
    else bytes.push(...Buffer.from(token))
  }
  return decoderFor(charset).decode(Uint8Array.from(bytes))
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder('utf-8')
  }
}

/** `\n`, `\,`, `\;`, `\:`, `\\` as they are meant. */
export const unescape = (value: string): string =>
  value
    .replace(/\\([\s\S])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
    .replace(/\r\n?/g, '\n')
    .trim()

/** The components of N, ADR, ORG, parted by `;`, escapes taken off. */
export const partsOf = (value: string): string[] => splitUnescaped(value, ';').map(unescape)

/** Splits where the sign stands without a backslash before it. */
export function splitUnescaped(value: string, sign: ';' | ','): string[] {
  const parts = ['']
  for (const [token] of value.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (token === sign) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${token}`)
  }
  return parts
}
