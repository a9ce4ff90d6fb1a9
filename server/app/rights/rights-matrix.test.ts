import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { EXAMPLE_PROFILES } from '#contract/rights/example-profiles.ts'
import type { ExampleProfile, ExampleProfileKey } from '#contract/rights/example-profiles.ts'
import type { Grants } from '#contract/rights/permissions.types.ts'
import { ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import { holds } from '#contract/rights/rights.types.ts'
import { allRoutes } from '../all-routes.ts'
import { testRuntime } from '../testing/as.ts'
import { renderRights } from './render-rights.ts'
import { PROFILES } from './rights-world.ts'
import { isAboutRecord, MARKS, walkRights, withoutSample } from './walk-rights.ts'
import type { Walked } from './walk-rights.ts'

let walking: Promise<Walked[]> | undefined
const walk = () => (walking ??= walkRights(testRuntime()))

describe('every operation, every example profile, every place', () => {
  test('SEC-2 each operation that needs a right has a sample: add it in server/app/rights/samples', () => {
    expect(withoutSample()).toEqual([])
  })

  test(
    'SEC-2 docs/rights.md is what the program does: run node scripts/generate-rights.ts and read the difference',
    { timeout: 600_000 },
    async () => {
      const file = await readFile(new URL('../../../docs/rights.md', import.meta.url), 'utf8')
      expect(renderRights(allRoutes, await walk())).toBe(file)
    },
  )

  test('SEC-3 nobody, the administrator included, does or sees anything of another firm', { timeout: 600_000 }, async () => {
    const seen = (await walk()).filter(
      (walked) => isAboutRecord(walked) && Object.values(walked.marks).some((mark) => mark.at(-1) === MARKS.allowed),
    )
    expect(seen.map(({ name }) => name)).toEqual([])
  })

  test('SEC-2 a profile that lacks the declared right is refused at every place', { timeout: 600_000 }, async () => {
    const walked = await walk()
    const letIn = walked.flatMap(({ name, marks }) => {
      const { right } = allRoutes.find((route) => route.name === name)!.operation
      const lacking = PROFILES.filter((profile) => typeof right === 'string' && !holds(grantsOf(profile), right))
      return lacking
        .filter((profile) => [...marks[profile]].some((mark) => mark !== MARKS.forbidden))
        .map((profile) => `${name} ${profile}`)
    })
    expect(letIn).toEqual([])
  })
})

function grantsOf(profile: ExampleProfileKey): Grants {
  const { flags, scopes }: ExampleProfile = EXAMPLE_PROFILES[profile]
  const held = ALL_SCOPED.map((permission) => [permission, scopes[permission] ?? 'none'] as const)
  return { flags: new Set(flags), scopes: new Map(held) }
}
