import { describe, expect, test } from 'vitest'
import { mayCreateFirm, mayLoadDemo, stateOf } from './installation.rules.ts'
import type { Installation } from './installation.rules.ts'

const none: Installation = { firms: 0, demo: null }
const own: Installation = { firms: 1, demo: null }
const making: Installation = { firms: 1, demo: 'running' }
const failed: Installation = { firms: 1, demo: 'failed' }
const made: Installation = { firms: 1, demo: 'done' }
const besideFailed: Installation = { firms: 2, demo: 'failed' }

describe('the first start', () => {
  test.each([
    [none, 'empty', null, null],
    [own, 'ready', 'organisation.already_installed', 'organisation.already_installed'],
    [making, 'loading', 'organisation.demo_running', 'organisation.demo_running'],
    [failed, 'loading', null, null],
    [made, 'ready', 'organisation.already_installed', 'organisation.already_installed'],
    [besideFailed, 'ready', 'organisation.already_installed', 'organisation.already_installed'],
  ] as const)('%o: %s; creating a firm: %s; loading the demo: %s', (installation, state, create, load) => {
    const codeOf = (verdict: ReturnType<typeof mayCreateFirm>) => (verdict.ok ? null : verdict.code)
    expect(stateOf(installation)).toBe(state)
    expect(codeOf(mayCreateFirm(installation))).toBe(create)
    expect(codeOf(mayLoadDemo(installation))).toBe(load)
  })
})
