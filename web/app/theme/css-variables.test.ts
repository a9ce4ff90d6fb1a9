import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core'
import { describe, expect, test } from 'vitest'
import { AA, contrast } from './contrast.rules.ts'
import { cssVariables } from './css-variables.ts'
import { theme } from './theme.ts'

const full = mergeMantineTheme(DEFAULT_THEME, theme)
const { light, dark } = cssVariables(full)
const colours = Object.entries(full.colors)
const WHITE = '#ffffff'

const asHex = (value: string | undefined) => {
  const named = /^var\(--mantine-color-dark-(\d)\)$/.exec(value ?? '')
  return named ? (full.colors.dark[Number(named[1])] ?? '') : (value ?? '')
}

describe('the theme can be read', () => {
  test.each(colours)('UX-1 %s: badge, text and filled button have contrast in light', (name, tuple) => {
    expect(contrast(asHex(light[`--mantine-color-${name}-light-color`]), tuple[1])).toBeGreaterThanOrEqual(AA)
    expect(contrast(asHex(light[`--mantine-color-${name}-light-color`]), tuple[2])).toBeGreaterThanOrEqual(AA)
    expect(contrast(asHex(light[`--mantine-color-${name}-text`]), WHITE)).toBeGreaterThanOrEqual(AA)
    expect(contrast(asHex(light[`--mantine-color-${name}-filled`]), WHITE)).toBeGreaterThanOrEqual(AA)
    expect(contrast(asHex(light[`--mantine-color-${name}-filled-hover`]), WHITE)).toBeGreaterThanOrEqual(AA)
  })

  test.each(colours)('UX-1 %s: filled button, badge and text have contrast in dark', (name) => {
    for (const ground of ['light', 'light-hover']) {
      const badge = contrast(asHex(dark[`--mantine-color-${name}-light-color`]), asHex(dark[`--mantine-color-${name}-${ground}`]))
      expect(badge).toBeGreaterThanOrEqual(AA)
    }
    expect(contrast(asHex(dark[`--mantine-color-${name}-filled`]), WHITE)).toBeGreaterThanOrEqual(AA)
    if (name !== 'dark')
      expect(contrast(asHex(dark[`--mantine-color-${name}-text`]), full.colors.dark[6])).toBeGreaterThanOrEqual(AA)
  })

  test.each(['dimmed', 'placeholder', 'error', 'success'])('UX-1 %s text has contrast on every ground it stands on', (name) => {
    const lightText = asHex(light[`--mantine-color-${name}`])
    const darkText = asHex(dark[`--mantine-color-${name}`])
    for (const ground of [WHITE, '#f6f8f9', full.colors.gray[1]]) expect(contrast(lightText, ground)).toBeGreaterThanOrEqual(4.3)
    for (const ground of [full.colors.dark[6], full.colors.dark[7], full.colors.dark[8]]) {
      expect(contrast(darkText, ground)).toBeGreaterThanOrEqual(AA)
    }
  })
})
