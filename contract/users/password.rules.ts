import type { Verdict } from '../kernel/verdict.ts'
import { allow, refuse } from '../kernel/verdict.ts'

/**
 * SEC-1: a password has at least 12 characters and keeps enough of its own once everything that an attacker tries first
 * is taken away: very common words, the person's and the firm's names, keyboard rows, counting, years, repetitions.
 * No class of characters is demanded: length is what resists.
 */
export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 200

/** Characters that must remain; with fewer, the rest of the password is guessed in the first thousand tries. */
const OWN_MIN = 6

const COMMON = (
  'motdepasse password passe pass secret admin administrateur administrator bonjour bienvenue welcome soleil chouchou doudou ' +
  'loulou marseille paris france football azerty qwerty qwertz letmein iloveyou jetaime changeme changezmoi test demo login ' +
  'user cabinet patrimoine conseil conseiller gestion client finance sillage janvier fevrier mars avril juin juillet aout ' +
  'septembre octobre novembre decembre printemps automne hiver'
).split(' ')

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
]

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const reversed = (text: string) => [...text].toReversed().join('')

/** Pieces of 3 characters or more of a keyboard row, of the alphabet or of counting, either way. */
function withoutRows(text: string): string {
  const rows = [...ROWS, ...ROWS.map(reversed)]
  let kept = ''
  for (let at = 0; at < text.length;) {
    let length = 0
    while (at + length < text.length && rows.some((row) => row.includes(text.slice(at, at + length + 1)))) length += 1
    if (length >= 3) at += length
    else kept += text[at++]
  }
  return kept
}

/** What of a password is its own. `known`: names of the person and the firm, login, e-mail. */
export function ownPart(password: string, known: readonly string[] = []): string {
  const words = [...known.flatMap((text) => plain(text).split(/[^a-z0-9]+/)).filter((word) => word.length >= 3), ...COMMON]
  const longestFirst = words.sort((a, b) => b.length - a.length)
  const withoutWords = longestFirst.reduce((left, word) => left.replaceAll(word, ' '), plain(password))
  return withoutRows(withoutWords.replace(/(?:19|20)\d\d/g, ' '))
    .replace(/(.)\1+/g, '$1')
    .replace(/\s/g, '')
}

/** May this password be chosen? Its length is checked by the contract's schema. */
export function passwordVerdict(password: string, known: readonly string[] = []): Verdict<'users.password_guessable'> {
  const own = ownPart(password, known)
  const enough = own.length >= OWN_MIN && new Set(own).size >= OWN_MIN - 1
  return enough ? allow() : refuse('users.password_guessable')
}

export type PasswordStrength = 'short' | 'guessable' | 'fair' | 'strong'

/** What the page says while one types. */
export function passwordStrength(password: string, known: readonly string[] = []): PasswordStrength {
  if (password.length < PASSWORD_MIN) return 'short'
  if (!passwordVerdict(password, known).ok) return 'guessable'
  return ownPart(password, known).length >= 14 ? 'strong' : 'fair'
}
