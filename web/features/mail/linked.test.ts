import { expect, test } from 'vitest'
import { linked } from './linked.ts'

test('the addresses of a text become links, without the full stop that ends the sentence', () => {
  const parts = linked('Ouvrez https://sillage.exemple.fr/activation/abc.\nMerci')
  expect(parts).toEqual([
    { at: 0, text: 'Ouvrez ', link: false },
    { at: 7, text: 'https://sillage.exemple.fr/activation/abc', link: true },
    { at: 48, text: '.\nMerci', link: false },
  ])
})

test('nothing else is a link', () => {
  expect(linked('javascript:alert(1)')).toEqual([{ at: 0, text: 'javascript:alert(1)', link: false }])
  expect(linked('')).toEqual([])
})
