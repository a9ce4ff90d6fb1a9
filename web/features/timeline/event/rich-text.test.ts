// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { fromLocal, readTime, toLocal } from './local-time.ts'
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

test('an instant is shown as day and hour, and read back', () => {
  const instant = '2026-11-22T09:05:00.000Z'
  const local = toLocal(instant)
  expect(local && fromLocal(local.day, local.time)).toBe(instant)
  expect([toLocal(null), toLocal(''), toLocal('31/02'), toLocal('2026-11-22')]).toEqual([null, null, null, null])
})

test.each([
  ['25h', undefined],
  ['9:75', undefined],
  ['midi', undefined],
  ['', null],
  ['9', '09:00'],
  ['9h30', '09:30'],
  ['0930', '09:30'],
  ['14:05', '14:05'],
  ['14 h', '14:00'],
])('« %s » is the hour %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})
