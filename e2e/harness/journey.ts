import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launchProgram } from './program.ts'
import type { Program } from './program.ts'

/** A journey gets a program of its own, fresh, shared by the tests of one file. */
export const test = base.extend<object, { journey: string; program: Program }>({
  /** The name of the journey: another name, another program (`test.use` at the head of a file). */
  journey: ['', { scope: 'worker', option: true }],
  program: [
    async ({ journey }, use) => {
      const program = await launchProgram({}, journey)
      await use(program)
      await program.remove()
    },
    { scope: 'worker' },
  ],
})

export { expect }

const SERIOUS = new Set(['serious', 'critical'])

/** UX-1: axe finds nothing serious on the page as it stands. Called on every page a journey visits. */
export async function expectAccessible(page: Page): Promise<void> {
  // A field that happens to lie half under the header is measured as smaller than it is.
  await page.evaluate(() => window.scrollTo(0, 0))
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  const serious = violations.filter(({ impact }) => SERIOUS.has(impact ?? ''))
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

/** Whatever the page said wrong on its way: an error of a script, a resource refused by the policy. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/401|404|409|422/.test(message.text())) faults.push(message.text())
  })
  return faults
}
