import { expect, test } from 'vitest'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import { errorSentences } from '#contract/kernel/errors.ts'
import { errorsEn } from './errors.en.ts'

/** What has English pages answers in English whole; the rest follows, and says it in French meanwhile. */
const WHOLE = /^(?:users|rights|organisation|departure)\.|^\w+$/
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted()
const codes = Object.keys(errorSentences) as ErrorCode[]

test.each(codes.filter((code) => WHOLE.test(code)))('UX-2 %s is said in English', (code) => {
  expect(errorsEn[code]).toMatch(/\S/)
})

test('UX-2 each English sentence has the same values to fill in as the French one', () => {
  const differing = codes.filter((code) => {
    const english = errorsEn[code]
    return english !== undefined && String([...new Set(holes(english))]) !== String([...new Set(holes(errorSentences[code]))])
  })
  expect(differing).toEqual([])
})
