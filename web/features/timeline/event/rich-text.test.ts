// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { fromLocal, toLocal } from './local-time.ts'
import { htmlOf, textOf } from './rich-text.ts'

test.each(['Vu ce matin', 'Première ligne\nDeuxième\n\nQuatrième', 'a < b & c > d'])(
  '« %s » is typed, kept and read back',
  (text) => {
    expect(textOf(htmlOf(text))).toBe(text)
  },
)

test('nothing typed is nothing kept', () => {
  expect(htmlOf(' \n ')).toBe('')
})

test('paragraphs and lists are read as lines', () => {
  expect(textOf('<p>Bonjour</p><ul><li>un</li><li>deux</li></ul>')).toBe('Bonjour\n- un\n- deux')
})

test('an instant goes through the field of the browser and back', () => {
  const instant = '2026-11-22T09:05:00.000Z'
  expect(fromLocal(toLocal(instant))).toBe(instant)
  expect(fromLocal('')).toBeNull()
  expect(toLocal(null)).toBe('')
})
