import type { PaletteEntry } from './palette.types.ts'

/** UX-2: é = e and ’ = ' for whoever searches. */
export const searchable = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').toLowerCase().trim()

/** The entries where every word typed begins a word; the ones whose label begins with the text come first. */
export function matching(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const text = searchable(typed)
  if (!text) return entries
  const words = text.split(/\s+/)
  const found = entries.filter((entry) => {
    const candidates = [entry.label, ...(entry.keywords ?? [])].flatMap((part) => searchable(part).split(/[^\p{L}\p{N}?]+/u))
    return words.every((word) => candidates.some((candidate) => candidate.startsWith(word)))
  })
  const begins = (entry: PaletteEntry) => (searchable(entry.label).startsWith(text) ? 0 : 1)
  return found.toSorted((a, b) => begins(a) - begins(b))
}
