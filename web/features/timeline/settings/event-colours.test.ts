import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core'
import { expect, test } from 'vitest'
import { EVENT_COLOURS } from '#contract/timeline/event-colours.ts'
import { FIRST_EVENT_TYPES } from '#contract/timeline/event-types.ts'
import { contrast } from '#web/app/theme/contrast.rules.ts'
import { theme } from '#web/app/theme/theme.ts'

const { dark } = mergeMantineTheme(DEFAULT_THEME, theme).colors

test.each(EVENT_COLOURS)('ORG-51 %s stands out in light and in dark', (colour) => {
  for (const ground of ['#ffffff', dark[7], dark[8]]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
})

test('ORG-51 a new firm begins with colours of the palette', () => {
  const used = Object.values(FIRST_EVENT_TYPES).flatMap((types) => types.map(({ colour }) => colour))
  expect(EVENT_COLOURS).toEqual(expect.arrayContaining(used))
})
