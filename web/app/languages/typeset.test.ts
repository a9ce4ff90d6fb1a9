import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'

test('UX-1 a line is cut neither before : ; ? ! » % € nor after «', () => {
  expect(typeset({ a: 'Passer à « {{state}} » ?', b: { c: 'Reste : 3 %, ou 5 €.' } })).toEqual({
    a: 'Passer à «\u00a0{{state}}\u00a0»\u00a0?',
    b: { c: 'Reste\u00a0: 3\u00a0%, ou 5\u00a0€.' },
  })
})
