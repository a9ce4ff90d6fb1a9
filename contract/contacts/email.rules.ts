/** CON-3: e-mails are checked and kept in lower case; accents are allowed before and after the @ (RFC 6531). */
import { refuse } from '../kernel/verdict.ts'
import { readAs } from './reading.types.ts'
import type { Reading } from './reading.types.ts'

const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u

/** One address: « Jean Dupont <Jean@Exemple.fr> », mailto:…, stray spaces and invisible marks are forgiven. */
export function readEmail(text: string): Reading<string, 'contact.email_invalid'> {
  const address = normaliseEmail(text)
  return isEmail(address) ? readAs(address) : refuse('contact.email_invalid', { value: text.trim() })
}

/** The form in which two addresses are compared and kept. */
export function normaliseEmail(text: string): string {
  const inner = /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text
  return inner
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
}

function isEmail(address: string): boolean {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(at, 0))
  const labels = address.slice(at + 1).split('.')
  if (address.length > 254 || local.length > 64 || labels.length < 2) return false
  return LOCAL.test(local) && labels.every((label) => DOMAIN_LABEL.test(label)) && /\p{L}{2}/u.test(labels.at(-1) ?? '')
}

/** The addresses of one cell, parted by ; , | a line break, a space or « ou ». */
export function splitEmails(text: string): string[] {
  if (/<[^<>]+>/.test(text))
    return text
      .split(/[;,\n\r]+/)
      .map((part) => part.trim())
      .filter(Boolean)
  return text.split(/[;,|\s]+/).filter((part) => part !== '' && !/^(?:ou|et|or|and|\/|-)$/i.test(part))
}
