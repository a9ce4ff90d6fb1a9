import { expect, test } from 'vitest'
import { shownStrings } from './shown-strings.rules.ts'

test.each<[string, string, string[]]>([
  ['hexadecimal, in any case and spacing', 'BT /F1 9 Tf <48 65> Tj <4c> Tj ET', ['4865', '4c']],
  ['literals, with what is escaped and balanced', String.raw`(H\145\(\)(x)\n) Tj`, ['486528292878290a']],
  ['a list with its kernings', '[<48> -120 (e)] TJ', ['4865']],
  ['the orders that also move to the next line', '(a) \' 1 2 (b) "', ['61', '62']],
  ['not what is drawn, named or marked', '/Span << /Lang (fr) >> BDC 1 0 0 1 0 0 cm (a) Tj EMC % (no) Tj', ['61']],
])('CON-63 strings that a page shows: %s', (_, content, shown) => {
  expect(shownStrings(content)).toEqual(shown)
})
