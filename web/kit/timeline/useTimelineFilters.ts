import { useRouter, useRouterState } from '@tanstack/react-router'
import type { TimelineFilters } from './timeline.types.ts'

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** Kinds and words of a timeline in the address: `/contacts/…/suivi?type=tache,relance&q=bilan`. */
export function useTimelineFilters(): [TimelineFilters, (filters: TimelineFilters) => void] {
  const router = useRouter()
  const search: Readonly<Record<string, unknown>> = useRouterState({ select: ({ location }) => location.search })
  const kinds = text(search['type']).split(',').filter(Boolean)
  return [
    { kinds, words: text(search['q']) },
    (next) => {
      const { pathname, search: now, hash } = router.state.location
      const written = { ...now, type: next.kinds.join(',') || undefined, q: next.words || undefined }
      void router.navigate({ to: pathname, search: written, hash, replace: true, resetScroll: false })
    },
  ]
}
