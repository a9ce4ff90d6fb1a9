import type { Values } from './paths.ts'
import { getAt, leafPaths, sameValue, setAt } from './paths.ts'

/** A field that is not the same here and on the server. */
export interface Difference {
  readonly path: string
  readonly mine: unknown
  readonly theirs: unknown
  /** Both changed it; otherwise only they did. */
  readonly both: boolean
}

export type Side = 'mine' | 'theirs'

/**
 * REL-2: what the second to save must look at. `base` is what both began from. Fields that only I changed need no
 * choice; `ignored` are not typed (the version itself).
 */
export function differences(base: Values, mine: Values, theirs: Values, ignored: readonly string[] = ['version']): Difference[] {
  const paths = [...new Set([...leafPaths(mine), ...leafPaths(theirs)])].filter((path) => !ignored.includes(path))
  return paths.flatMap((path) => {
    const [was, here, there] = [getAt(base, path), getAt(mine, path), getAt(theirs, path)]
    if (sameValue(here, there) || sameValue(was, there)) return []
    return [{ path, mine: here, theirs: there, both: !sameValue(was, here) }]
  })
}

/** What is shown chosen at first: mine where I typed, theirs elsewhere. */
export const usualSide = ({ both }: Difference): Side => (both ? 'mine' : 'theirs')

/** What is saved: mine, with theirs where chosen, upon their version. */
export function merged(
  mine: Values,
  theirs: Values,
  found: readonly Difference[],
  chosen: Readonly<Record<string, Side>>,
): Values {
  const kept = found.reduce((values, difference) => {
    const side = chosen[difference.path] ?? usualSide(difference)
    return side === 'theirs' ? setAt(values, difference.path, difference.theirs) : values
  }, mine)
  return { ...kept, version: theirs['version'] }
}
