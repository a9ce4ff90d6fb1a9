import type { CSSVariablesResolver, MantineTheme } from '@mantine/core'
import { darkenedFor, darker, mixed } from './contrast.rules.ts'

const WHITE = '#ffffff'

/** Mantine's own light badges, filled grounds and messages fall below AA for half the colours: these do not. */
function colourVariables(theme: MantineTheme, shade: 'light' | 'dark'): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [name, tuple] of Object.entries(theme.colors)) {
    const filled = darkenedFor(tuple[7], WHITE)
    variables[`--mantine-color-${name}-filled`] = filled
    variables[`--mantine-color-${name}-filled-hover`] = darker(filled, 0.15)
    if (shade === 'dark') {
      variables[`--mantine-color-${name}-light`] = mixed(tuple[7], theme.colors.dark[7], 0.34)
      variables[`--mantine-color-${name}-light-hover`] = mixed(tuple[7], theme.colors.dark[7], 0.5)
      variables[`--mantine-color-${name}-light-color`] = tuple[1]
      variables[`--mantine-color-${name}-text`] = tuple[3]
      variables[`--mantine-color-${name}-outline`] = tuple[3]
      continue
    }
    variables[`--mantine-color-${name}-light`] = tuple[0]
    variables[`--mantine-color-${name}-light-hover`] = tuple[1]
    variables[`--mantine-color-${name}-light-color`] = darkenedFor(tuple[9], tuple[2])
    variables[`--mantine-color-${name}-text`] = darkenedFor(tuple[8], tuple[1])
    variables[`--mantine-color-${name}-outline`] = darkenedFor(tuple[8], tuple[1])
  }
  return variables
}

export const cssVariables: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: {
    ...colourVariables(theme, 'light'),
    '--mantine-color-text': '#1c2227',
    '--mantine-color-dimmed': '#5a636a',
    '--mantine-color-placeholder': '#69727a',
    '--mantine-color-error': theme.colors.red[9],
    '--mantine-color-success': theme.colors.teal[9],
    '--sillage-ground': '#f6f8f9',
    '--sillage-line': '#dfe4e7',
  },
  dark: {
    ...colourVariables(theme, 'dark'),
    '--mantine-color-anchor': 'var(--mantine-color-wake-3)',
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-error': theme.colors.red[4],
    '--mantine-color-success': theme.colors.teal[4],
    '--sillage-ground': 'var(--mantine-color-dark-8)',
    '--sillage-line': 'var(--mantine-color-dark-5)',
  },
})
