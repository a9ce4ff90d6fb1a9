/** How alike two texts are, from 0 to 1: for names and addresses typed by people. Keys of `name.rules` are compared, never what was typed. */

const LONGEST_COMMON_START = 4
const START_BONUS = 0.1

/** Jaro-Winkler: letters in common, in about the same places, the beginning counting more: made for names of people. */
export function nameLikeness(one: string, other: string): number {
  if (one === other) return one ? 1 : 0
  const jaro = jaroOf(one, other)
  let start = 0
  while (start < LONGEST_COMMON_START && one[start] !== undefined && one[start] === other[start]) start += 1
  return jaro + start * START_BONUS * (1 - jaro)
}

function jaroOf(one: string, other: string): number {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1)
  const taken = new Set<number>()
  const shared: string[] = []
  for (const [at, letter] of [...one].entries()) {
    for (let place = Math.max(0, at - reach); place <= Math.min(other.length - 1, at + reach); place += 1) {
      if (taken.has(place) || other[place] !== letter) continue
      taken.add(place)
      shared.push(letter)
      break
    }
  }
  if (!shared.length) return 0
  const met = [...taken].toSorted((a, b) => a - b).map((place) => other[place])
  const moved = shared.filter((letter, index) => letter !== met[index]).length / 2
  return (shared.length / one.length + shared.length / other.length + (shared.length - moved) / shared.length) / 3
}

/** The share of the shorter text's groups of three letters that the longer has: words may be left out, added or in another order. */
export function wordsLikeness(one: string, other: string): number {
  const [few, many] = [trigrams(one), trigrams(other)].toSorted((a, b) => a.size - b.size)
  if (!few?.size || !many) return 0
  let shared = 0
  for (const group of few) if (many.has(group)) shared += 1
  return shared / few.size
}

const trigrams = (text: string): Set<string> =>
  new Set(text.split(' ').flatMap((word) => Array.from({ length: word.length }, (_, at) => ` ${word} `.slice(at, at + 3))))

/** At most one slip of the finger: a character typed wrongly, left out, added, or two neighbours exchanged. */
export function oneSlip(one: string, other: string): boolean {
  if (one === other) return true
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [left, right] = [one.slice(start), other.slice(start)]
  if (left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)) return true
  return left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0]
}
