import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { errorSentences } from '#contract/kernel/errors.ts'
import { RIGHTS } from '#contract/rights/rights.types.ts'
import { allRoutes } from './all-routes.ts'
import { checkRoutes } from './check-routes.ts'

const tests = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'server/**/*.test.ts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path && !path.endsWith('contract-walk.test.ts'))
  .map((path) => readFileSync(path, 'utf8'))
const inputsOf = (path: string) => [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)

describe('contract walk', () => {
  test('there are operations to walk', () => expect(allRoutes.length).toBeGreaterThan(20))

  test('SEC-2 the program refuses an operation that declares no right, and a name or an address used twice', () => {
    const [route] = allRoutes
    const without = { ...route!, operation: { ...route!.operation, right: undefined as never } }
    expect(() => checkRoutes([without])).toThrow(/declares no right/)
    expect(() => checkRoutes([{ ...route!, operation: { ...route!.operation, right: { public: '' } } }])).toThrow(
      /declares no right/,
    )
    expect(() => checkRoutes([route!, route!])).toThrow(/two operations/)
  })

  describe.each(allRoutes.map((route) => [route.name, route.operation] as const))('%s', (name, operation) => {
    test('SEC-2 declares a right, or why it needs none', () => {
      if (typeof operation.right === 'string') expect(Object.keys(RIGHTS)).toContain(operation.right)
      else expect(operation.right.public.length).toBeGreaterThan(10)
    })

    test('says in French what it does', () => expect(operation.summary).toMatch(/^[A-ZÀ-Ý].{5,}/))

    test('takes from its address only what its input declares', () => {
      expect(Object.keys(operation.input.shape)).toEqual(expect.arrayContaining(inputsOf(operation.path)))
    })

    test('has a French sentence for each error', () => {
      expect(operation.errors.filter((code) => !errorSentences[code])).toEqual([])
    })

    test('has a test that calls it', () => {
      const called = new RegExp(
        `(call|download)\\(\\s*(\\w+\\.)?${name}\\b|\\b${operation.method}\\b[^\\n]*${operation.path.replace(/:\w+/g, '[^\\s\'"`]+')}`,
      )
      expect(tests.some((text) => called.test(text))).toBe(true)
    })
  })
})
