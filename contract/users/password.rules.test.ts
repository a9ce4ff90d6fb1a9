import { describe, expect, test } from 'vitest'
import { ownPart, PASSWORD_MIN, passwordStrength, passwordVerdict } from './password.rules.ts'

const known = ['Éléonore', 'Lefèvre', 'eleonore.lefevre@cabinet-duparc.fr', 'Cabinet Duparc']

describe('choosing a password', () => {
  test.each([
    ['Motdepasse2026!', 'a common word and a year'],
    ['azertyuiop1234567', 'a keyboard row and counting'],
    ['987654321987654321', 'counting down'],
    ['aaaaaaaaaaaaaaaa', 'one character'],
    ['abababababababab', 'two characters'],
    ['Lefevre-Eleonore-75', 'names of the person'],
    ['Duparc!Duparc!1', 'the name of the firm'],
    ['bonjourBONJOURbonjour', 'one word three times'],
  ])('SEC-1 refuses %s: %s', (password) => {
    expect(passwordVerdict(password, known)).toEqual({ ok: false, code: 'users.password_guessable', values: {} })
  })

  test.each(['tisane-orage-bidule', 'Kf7#pTz9wLq2', 'le chat dort sur le piano', 'ΣίσυφοςΚαιΠέτρα'])(
    'SEC-1 accepts %s',
    (password) => {
      expect(passwordVerdict(password, known)).toEqual({ ok: true })
    },
  )

  test('names of two letters are too short to count', () => {
    expect(ownPart('olivier-tango-9', ['Li'])).toContain('olivier')
  })
})

describe('the strength told while typing', () => {
  test('is short below the minimum, whatever the characters', () => {
    expect(passwordStrength('Kf7#pTz9wLq')).toBe('short')
    expect('Kf7#pTz9wLq').toHaveLength(PASSWORD_MIN - 1)
  })

  test.each([
    ['azerty123456', 'guessable'],
    ['Kf7#pTz9wLq2', 'fair'],
    ['tisane-orage-bidule', 'strong'],
  ])('%s is %s', (password, strength) => {
    expect(passwordStrength(password)).toBe(strength)
  })
})
