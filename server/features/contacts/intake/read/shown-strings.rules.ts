/** The strings that a page's drawing orders show (Tj, TJ, ', "), as hexadecimal whatever way they were written in. */

const TOKEN = /<<|>>|<([0-9a-fA-F\s]*)>|\(|%[^\r\n]*|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g
const SHOWING = new Set(['Tj', 'TJ', "'", '"'])

export function shownStrings(content: string): string[] {
  const shown: string[] = []
  let waiting: string[] = []
  TOKEN.lastIndex = 0
  for (let found = TOKEN.exec(content); found; found = TOKEN.exec(content)) {
    const [token, hex] = found
    if (token === '(') {
      const { bytes, end } = literal(content, TOKEN.lastIndex)
      waiting.push(bytes)
      TOKEN.lastIndex = end
    } else if (hex !== undefined) {
      const digits = hex.replace(/\s/g, '').toLowerCase()
      waiting.push(digits.length % 2 ? `${digits}0` : digits)
    } else if (isOperator(token)) {
      if (SHOWING.has(token)) shown.push(waiting.join(''))
      waiting = []
    }
  }
  return shown
}

/** Neither a number, a name, nor the bounds of a list. */
const isOperator = (token: string) => !/^[-+.\d[\]/%<>]/.test(token)

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A string in parentheses, from after the first: balanced ones inside, escapes, octal codes. */
function literal(content: string, start: number): { bytes: string; end: number } {
  let [text, depth, at] = ['', 1, start]
  for (; at < content.length; at++) {
    const letter = content.charAt(at)
    if (letter === '\\') {
      const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4))?.[0]
      const next = content.charAt(at + 1)
      text += octal ? String.fromCharCode(parseInt(octal, 8) & 0xff) : /[\r\n]/.test(next) ? '' : (ESCAPES[next] ?? next)
      at += octal ? octal.length : 1
      continue
    }
    if (letter === '(') depth += 1
    if (letter === ')' && --depth === 0) break
    text += letter
  }
  return { bytes: Buffer.from(text, 'latin1').toString('hex'), end: at + 1 }
}
