import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanRichText } from './rich-text.rules.ts'

describe('SEC-4 rich text that is kept can be shown as it stands', () => {
  test.each([
    ['<script>alert(1)</script>Bonjour', 'Bonjour'],
    ['<img src=x onerror=alert(1)>Bonjour', 'Bonjour'],
    ['<p onclick="alert(1)">Bonjour</p>', '<p>Bonjour</p>'],
    ['<a href="javascript:alert(1)">ici</a>', 'ici'],
    ['<a href="https://exemple.fr/?a=1&b=2" onclick="x">ici</a>', '<a href="https://exemple.fr/?a=1&amp;b=2">ici</a>'],
    ["<a href='mailto:ada@essai.fr'>écrire</a>", '<a href="mailto:ada@essai.fr">écrire</a>'],
    ['<svg><script>alert(1)</script></svg>reste', 'reste'],
    ['<scr<script>ipt>alert(1)</script>', '&lt;scr'],
    ['<style>p{}</style><p>a</p>', '<p>a</p>'],
    ['<!-- <p>caché</p> -->vu', 'vu'],
    ['<<p>a', '&lt;<p>a</p>'],
    ['2 < 3 & 4 > 1', '2 &lt; 3 &amp; 4 &gt; 1'],
    ['A &amp; B &lt;p&gt; &#39;', 'A &amp; B &lt;p&gt; &#39;'],
    ['<ul><li>un<li>deux</ul></p>', '<ul><li>un<li>deux</li></li></ul>'],
    ['<P>Majuscules<BR/>suite', '<p>Majuscules<br>suite</p>'],
    ['<p></p><p>&nbsp;</p>', ''],
    ['', ''],
  ])('%s', (html, kept) => expect(cleanRichText(html)).toBe(kept))

  test('SEC-8 no social-security number is kept', () => {
    expect(cleanRichText('<p>NIR 1 85 05 78 006 084 91</p>')).toBe('<p>NIR [n° de sécurité sociale retiré]</p>')
  })

  const pieces = [
    '<',
    '>',
    '"',
    "'",
    '/',
    'script',
    'p',
    'a',
    ' href=',
    'https://x.fr',
    'javascript:x',
    ' ',
    '&',
    ';',
    '<!--',
    '-->',
    'svg',
    'onload=x',
    '\n',
  ]
  const soup = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''))
  const harmless =
    /^(?:[^<>]|<\/?(?:p|br|strong|b|em|i|u|s|ul|ol|li|h2|h3|h4|blockquote)>|<a href="(?:https?:\/\/|mailto:|tel:)[^\s"'<>]+">|<\/a>)*$/

  test('whatever comes in, only the few tags come out, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const kept = cleanRichText(html)
        expect(kept).toMatch(harmless)
        expect(cleanRichText(kept)).toBe(kept)
      }),
      { numRuns: 2000 },
    )
  })
})
