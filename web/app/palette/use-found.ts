import { useQueries } from '@tanstack/react-query'
import { paletteSources } from '../registries/palette-sources.ts'
import type { PaletteEntry, PaletteTools } from './palette.types.ts'

const SHORTEST = 2

interface Found {
  /** By source. */
  readonly found: Readonly<Record<string, readonly PaletteEntry[]>>
  readonly searching: boolean
}

/** What the searching sources answer to the text; one that fails shows nothing rather than spoil the others. */
export function useFound(text: string, tools: PaletteTools): Found {
  const sources = paletteSources.filter(({ search, right }) => search && tools.may(right))
  const searched = text.trim()
  const answers = useQueries({
    queries: sources.map((source) => ({
      queryKey: ['palette', source.key, searched],
      queryFn: ({ signal }: { signal: AbortSignal }) => source.search?.(searched, tools, signal) ?? [],
      enabled: searched.length >= SHORTEST,
    })),
  })
  const found = Object.fromEntries(sources.map((source, index) => [source.key, answers[index]?.data ?? []]))
  return { found, searching: answers.some(({ isFetching }) => isFetching) }
}
