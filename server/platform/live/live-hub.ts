import type { LiveTopic } from '../context/context.ts'
import type { LiveMessage } from './announce.ts'

/** One open page: text goes out, and the page can be sent away. */
export interface LiveStream {
  readonly firmId: number
  readonly userId: string
  send(text: string): void
  close(): void
}

const TOPICS: readonly LiveTopic[] = ['notification', 'job', 'stale']
const STREAMS_PER_USER = 20

const eventText = (topic: LiveTopic, id: string): string => `event: ${topic}\ndata: ${JSON.stringify({ id })}\n\n`

/** The open pages of this process, by user: each is told what concerns its user, and nothing else. */
export class LiveHub {
  readonly #streams = new Map<string, Set<LiveStream>>()

  add(stream: LiveStream): () => void {
    const key = keyOf(stream.firmId, stream.userId)
    const own = this.#streams.get(key) ?? new Set()
    this.#streams.set(key, own.add(stream))
    const [oldest] = own
    if (own.size > STREAMS_PER_USER) oldest?.close()
    return () => {
      own.delete(stream)
      if (own.size === 0 && this.#streams.get(key) === own) this.#streams.delete(key)
    }
  }

  tell({ firm, users, topics }: LiveMessage): void {
    const text = topics.map(([topic, id]) => eventText(topic, id)).join('')
    for (const user of users) for (const stream of this.#streams.get(keyOf(firm, user)) ?? []) stream.send(text)
  }

  /** Something may have been missed: every page looks at everything again. */
  missed(): void {
    const text = TOPICS.map((topic) => eventText(topic, '')).join('')
    for (const stream of this.#all()) stream.send(text)
  }

  /** A comment keeps proxies from closing a silent stream. */
  beat(): void {
    for (const stream of this.#all()) stream.send(': \n\n')
  }

  close(): void {
    for (const stream of this.#all()) stream.close()
  }

  get size(): number {
    return this.#all().length
  }

  #all(): LiveStream[] {
    return [...this.#streams.values()].flatMap((own) => [...own])
  }
}

const keyOf = (firmId: number, userId: string): string => `${firmId}/${userId}`
