import { describe, expect, test } from 'vitest'
import { safeFileName } from './file-names.rules.ts'

describe('names of files that come in', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ada\\Bilan 2026.pdf', 'Bilan 2026.pdf'],
    ['avis\u202Efdp.exe', 'avis fdp.exe'],
    ['a\u0000b\n.pdf', 'a b .pdf'],
    ['...', 'fichier'],
    ['', 'fichier'],
    ['Relevé « été ».pdf', 'Relevé « été ».pdf'],
  ])('SEC-4 %j becomes %j', (name, safe) => expect(safeFileName(name)).toBe(safe))

  test('SEC-4 a long name is cut before its extension', () => {
    const safe = safeFileName(`${'é'.repeat(300)}.pdf`)
    expect(safe).toHaveLength(150)
    expect(safe.endsWith('.pdf')).toBe(true)
  })
})
