import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const database = {
  globalSetup: ['server/platform/testing/global-setup.ts'],
  setupFiles: ['server/platform/testing/worker-setup.ts'],
}
const rules = ['contract/**/*.test.ts', 'server/**/*.rules.test.ts', 'scripts/**/*.test.ts']
const faults = ['**/*.fault.test.ts']
const outside = ['**/node_modules/**', 'dist/**', 'data/**', '.cache/**']

export default defineConfig({
  test: {
    // Tests wait for PostgreSQL half of the time: two at once even on the smallest machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    pool: 'forks',
    // jsdom lays nothing out, so Mantine finds nothing to focus, and says so with the whole element: a hundred pages.
    onConsoleLog: (text) => !text.includes('[@mantine/hooks/use-focus-trap]'),
    exclude: outside,
    projects: [
      { test: { name: 'unit', include: rules, exclude: [...outside, ...faults], isolate: false } },
      {
        test: {
          ...database,
          name: 'server',
          include: ['server/**/*.test.ts', 'db/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...outside, ...rules, ...faults],
          // Each file builds its own firm: modules need not be read anew for each. Who replaces a library goes to the faults.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'web', include: ['web/**/*.test.{ts,tsx}'], environment: 'jsdom', testTimeout: 60_000 } },
      {
        // Real processes, killed at bad moments: after the others, one file at a time.
        test: {
          ...database,
          name: 'faults',
          include: faults,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
