import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export interface Counts {
  readonly passed: number
  readonly failed: number
}
export type Outcome = Counts & { readonly code: number }

const folder = join(import.meta.dirname, '..', '.cache', 'test-results')

/** Where each tool writes its report; a former run's is removed, never read again. */
export const resultFiles = {
  vitest: () => fresh('vitest.json'),
  playwright: () => fresh('playwright.json'),
}

const Vitest = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/** Tests passed and failed in vitest's report; a file that failed outside its tests counts as one failed. */
export function readVitest(file: string, code: number): Outcome {
  const report = read(file, Vitest)
  const files = report?.testResults ?? []
  const of = (status: string) => files.flatMap((each) => each.assertionResults).filter((test) => test.status === status).length
  const outside = files.filter(
    (each) => each.status === 'failed' && !each.assertionResults.some((test) => test.status === 'failed'),
  ).length
  return settled({ passed: of('passed'), failed: of('failed') + outside }, code)
}

const Playwright = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  errors: z.array(z.unknown()),
})

/** Tests passed and failed in Playwright's report; one that passed only when tried again counts as passed, an error outside tests as failed. */
export function readPlaywright(file: string, code: number): Outcome {
  const report = read(file, Playwright)
  if (!report) return settled({ passed: 0, failed: 0 }, code)
  const { expected, unexpected, flaky } = report.stats
  return settled({ passed: expected + flaky, failed: unexpected + report.errors.length }, code)
}

export function total(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }), {
    passed: 0,
    failed: 0,
  })
}

/** Exit code and figures always agree: a tool that failed without a failed test (it crashed, found none) counts as one failed. */
function settled({ passed, failed }: Counts, code: number): Outcome {
  return code === 0 && failed === 0 ? { passed, failed, code: 0 } : { passed, failed: Math.max(1, failed), code: 1 }
}

function read<T>(file: string, shape: z.ZodType<T>): T | undefined {
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  return text ? shape.parse(JSON.parse(text)) : undefined
}

function fresh(name: string): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  rmSync(file, { force: true })
  return file
}
