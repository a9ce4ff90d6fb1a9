/**
 * Rich text is kept as HTML made of a few tags without attributes (a link keeps its address): whatever comes in, what is
 * kept can be shown as it stands (SEC-4). SEC-8: no social-security number is kept.
 */
import { maskNir } from '#contract/contacts/nir.rules.ts'

const KEPT = new Set('p br strong b em i u s ul ol li h2 h3 h4 blockquote a'.split(' '))
/** Their content is not text either. */
const DROPPED_WHOLE = /<(script|style|template|iframe|object|svg|math|noscript|textarea|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?)\/?>/gi
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)[^\s"'<>\\]+$/i

export function cleanRichText(html: string): string {
  const source = maskNir(html).text.replace(COMMENT, '').replace(DROPPED_WHOLE, '')
  const open: string[] = []
  let clean = ''
  let from = 0
  for (const found of source.matchAll(TAG)) {
    clean += asText(source.slice(from, found.index)) + tagOf(found, open)
    from = found.index + found[0].length
  }
  clean += asText(source.slice(from)) + open.toReversed().map(closing).join('')
  return /^(?:\s|<\/?(?:p|br)>|&nbsp;)*$/.test(clean) ? '' : clean.trim()
}

const closing = (name: string): string => `</${name}>`

/** What is kept of a tag; `open` follows the tags not closed yet, so that what comes out is always balanced. */
function tagOf([, slash, name = '', attributes = '']: RegExpMatchArray, open: string[]): string {
  const tag = name.toLowerCase()
  if (!KEPT.has(tag)) return ''
  if (tag === 'br') return slash ? '' : '<br>'
  if (slash) return open.includes(tag) ? closeUpTo(tag, open) : ''
  const opening = tag === 'a' ? linkTo(attributes) : `<${tag}>`
  if (opening) open.push(tag)
  return opening
}

function closeUpTo(tag: string, open: string[]): string {
  const closed = open.splice(open.lastIndexOf(tag))
  return closed.toReversed().map(closing).join('')
}

function linkTo(attributes: string): string {
  const [, quoted, single] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? []
  const address = (quoted ?? single ?? '').trim().replaceAll('&amp;', '&')
  return SAFE_ADDRESS.test(address) ? `<a href="${address.replaceAll('&', '&amp;')}">` : ''
}

const ESCAPED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML: entities that are well formed stay, anything else that could be markup is written out. */
const asText = (text: string): string =>
  text.replace(/&(?!(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,5});)/gi, '&amp;').replace(/[<>"]/g, (mark) => ESCAPED[mark] ?? mark)

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', amp: '&', apos: '’', '#39': '’' }

/** Kept rich text as plain text, paragraphs and list items on lines of their own. */
export const plainText = (html: string): string =>
  html
    .replace(/<br>|<\/(?:p|li|h2|h3|h4|blockquote)>/g, '\n')
    .replace(/<\/?[a-z][^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
