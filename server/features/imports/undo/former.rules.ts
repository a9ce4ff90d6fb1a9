/** REL-5: several lines of one import may have changed the same contact: undone together, each part is as before the first. */
import type { Former } from './former.types.ts'

/** `formers`: the last line first. */
export const before = (formers: readonly Former[]): Pick<Former, 'general' | 'place' | 'coordinates'> => ({
  general: formers.findLast(({ general }) => general)?.general,
  place: formers.findLast(({ place }) => place)?.place,
  coordinates: formers.findLast(({ coordinates }) => coordinates)?.coordinates,
})

/** Keywords to give back and to take away, each line undone after those that came later. */
export function keywordMoves(formers: readonly Former[]): { added: string[]; removed: string[] } {
  const [added, removed] = [new Set<string>(), new Set<string>()]
  for (const { keywords } of formers) {
    for (const id of keywords?.added ?? []) if (!added.delete(id)) removed.add(id)
    for (const id of keywords?.removed ?? []) if (!removed.delete(id)) added.add(id)
  }
  return { added: [...added], removed: [...removed] }
}
