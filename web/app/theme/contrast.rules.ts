/** UX-1: text keeps a contrast of at least 4.5:1 with its ground (WCAG 2.2 AA), whatever the colour chosen for it. */
export const AA = 4.5

type Channels = readonly [number, number, number]

/** `#rrggbb` → red, green and blue, 0 to 255. */
function channels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const linear = (channel: number) => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance, WCAG 2.2. */
export function luminance(hex: string): number {
  const [red, green, blue] = channels(hex)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** The same hue with `share` of black in it. */
export function darker(hex: string, share: number): string {
  return hexOf(channels(hex).map((channel) => channel * (1 - share)))
}

/** `share` of `one` in `other`. */
export function mixed(one: string, other: string, share: number): string {
  const under = channels(other)
  return hexOf(channels(one).map((channel, index) => channel * share + under[index]! * (1 - share)))
}

const hexOf = (values: readonly number[]): string =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`

/** The colour, darkened step by step until it can be read on (or under) `ground`. */
export function darkenedFor(colour: string, ground: string, ratio = AA): string {
  for (let share = 0; share < 1; share += 0.04) {
    const candidate = darker(colour, share)
    if (contrast(candidate, ground) >= ratio) return candidate
  }
  return '#000000'
}
