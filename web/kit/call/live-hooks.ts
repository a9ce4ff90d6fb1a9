import type { QueryClient } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { LiveTopic } from './live.ts'
import { onLive, startLive } from './live.ts'

/** Does something each time the server tells of a notification or a job; see `LiveTopic` for the id. */
export function useLive(topic: LiveTopic, onNews: (id: string) => void): void {
  const told = useEffectEvent(onNews)
  useEffect(() => onLive(topic, (id) => told(id)), [topic])
}

/** Reads again what a `stale` event names: the reads whose path begins so. */
export function readAgain(queryClient: QueryClient, beginning: string): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [operation] }) => {
      const path = String(operation).split(' ')[1] ?? ''
      return beginning === '' || path === beginning || path.startsWith(`${beginning}/`)
    },
  })
}

/** Keeps the page in touch with the server; called once, by the frame. */
export function useLivePage(): void {
  const queryClient = useQueryClient()
  useEffect(() => startLive(), [])
  useLive('stale', (beginning) => void readAgain(queryClient, beginning))
}
