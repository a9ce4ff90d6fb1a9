import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readPlaywright, readVitest, total } from './test-results.ts'

const folder = mkdtempSync(join(tmpdir(), 'sillage-results-'))
const file = join(folder, 'report.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = (content: unknown) => {
  writeFileSync(file, JSON.stringify(content))
  return file
}
const tests = (...statuses: string[]) => statuses.map((status) => ({ status }))

describe('vitest’s report', () => {
  test('no report at all is a failure, never « 0 failed »', () => {
    expect(readVitest(join(folder, 'absent.json'), 1)).toEqual({ passed: 0, failed: 1, code: 1 })
  })

  test('an exit code without a failed test is one failure', () => {
    const all = report({ testResults: [{ status: 'passed', assertionResults: tests('passed') }] })
    expect(readVitest(all, 1)).toEqual({ passed: 1, failed: 1, code: 1 })
  })

  test('a file that could not be loaded is one failure beside those of other files', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: tests('passed', 'failed', 'failed') },
      { status: 'passed', assertionResults: tests('passed', 'pending') },
    ]
    expect(readVitest(report({ testResults: files }), 1)).toEqual({ passed: 2, failed: 3, code: 1 })
  })

  test('a failed test is a failure, whatever the exit code says', () => {
    expect(readVitest(report({ testResults: [{ status: 'failed', assertionResults: tests('failed') }] }), 0).code).toBe(1)
  })

  test('all passed', () => {
    const files = [{ status: 'passed', assertionResults: tests('passed', 'passed') }]
    expect(readVitest(report({ testResults: files }), 0)).toEqual({ passed: 2, failed: 0, code: 0 })
  })
})

describe('Playwright’s report', () => {
  test('an error outside the tests is a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0 }
    expect(readPlaywright(report({ stats, errors: [{ message: 'no tests found' }] }), 1)).toEqual({
      passed: 0,
      failed: 1,
      code: 1,
    })
  })

  test('passed at the second try is passed', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 1 }
    expect(readPlaywright(report({ stats, errors: [] }), 0)).toEqual({ passed: 4, failed: 0, code: 0 })
  })
})

test('the last line sums them all', () => {
  expect(
    total([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
      { passed: 0, failed: 1 },
    ]),
  ).toEqual({ passed: 5, failed: 2 })
})
