import { z } from 'zod'

/**
 * What the server tells the page as it happens. `id`: of the notification or the job; for `stale`, the beginning of the
 * operations' path to read again (`/contacts`). An empty id: look at everything of that kind again.
 */
export const LIVE_TOPICS = ['notification', 'job', 'stale'] as const
export type LiveTopic = (typeof LIVE_TOPICS)[number]
type Listener = (id: string) => void

const NAME = 'sillage.live'
const LONGEST_WAIT = 60_000
const Payload = z.object({ id: z.string().default('') })
const Message = Payload.extend({ topic: z.enum(LIVE_TOPICS) })

const listeners: Record<LiveTopic, Set<Listener>> = { notification: new Set(), job: new Set(), stale: new Set() }

export function onLive(topic: LiveTopic, listener: Listener): () => void {
  listeners[topic].add(listener)
  return () => listeners[topic].delete(listener)
}

function emit(topic: LiveTopic, id: string): void {
  for (const listener of listeners[topic]) listener(id)
}

function idIn(data: unknown): string {
  try {
    return Payload.parse(JSON.parse(String(data))).id
  } catch {
    return ''
  }
}

/** One stream to the server; after a silence everything is read again, since nobody knows what was missed. */
function openStream(tell: (topic: LiveTopic, id: string) => void): () => void {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = 2000
  let missed = false

  const connect = () => {
    source = new EventSource('/api/events')
    source.onopen = () => {
      wait = 2000
      if (missed) for (const topic of LIVE_TOPICS) tell(topic, '')
      missed = false
    }
    source.onerror = () => {
      missed = true
      // The browser tries again by itself unless the server refused; then we do, more and more slowly.
      if (source.readyState !== EventSource.CLOSED) return
      timer = setTimeout(connect, wait)
      wait = Math.min(wait * 2, LONGEST_WAIT)
    }
    for (const topic of LIVE_TOPICS) source.addEventListener(topic, (event) => tell(topic, idIn(event.data)))
  }
  connect()
  return () => {
    clearTimeout(timer)
    source.close()
  }
}

/** Browsers allow six connections a server: the tab that holds the lock listens for all of them, and the next takes over. */
export function startLive(): () => void {
  if (!('EventSource' in globalThis)) return () => {}
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) return openStream(emit)
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => {
    const message = Message.safeParse(data)
    if (message.success) emit(message.data.topic, message.data.id)
  }
  const stopping = new AbortController()
  const hold = () =>
    new Promise<void>((release) => {
      const close = openStream((topic, id) => {
        emit(topic, id)
        channel.postMessage({ topic, id })
      })
      stopping.signal.addEventListener('abort', () => {
        close()
        release()
      })
    })
  navigator.locks.request(NAME, { signal: stopping.signal }, hold).catch(() => {
    // Stopped while waiting for its turn.
  })
  return () => {
    stopping.abort()
    channel.close()
  }
}
