import pg from 'pg'
import { z } from 'zod'
import type { Runtime } from '../context/runtime.ts'
import { LIVE_CHANNEL } from './announce.ts'
import type { LiveMessage } from './announce.ts'

const Message = z.object({
  firm: z.int(),
  users: z.array(z.string()),
  topics: z.array(z.tuple([z.enum(['notification', 'job', 'stale']), z.string()])),
})

const FIRST_WAIT = 250
const LONGEST_WAIT = 10_000
/** A connection that died in silence is noticed by asking. */
const PING_EVERY = 30_000

interface Ears {
  tell(message: LiveMessage): void
  /** The connection was lost and is back: nobody knows what was said in between. */
  missed(): void
}

/** One LISTEN connection of this process, to the database itself; it comes back by itself. Answers how to stop it. */
export function listenLive(runtime: Pick<Runtime, 'databaseUrl' | 'log'>, ears: Ears): () => Promise<void> {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let wait = FIRST_WAIT
  let heardBefore = false

  const connect = async () => {
    const mine = new pg.Client({ connectionString: runtime.databaseUrl, keepAlive: true, query_timeout: 10_000 })
    client = mine
    let lost = false
    const lose = (cause?: unknown) => {
      if (lost || stopped) return
      lost = true
      runtime.log.warn({ err: cause }, 'live connection lost')
      mine.end().catch(() => undefined)
      timer = setTimeout(() => void connect(), wait)
      wait = Math.min(wait * 2, LONGEST_WAIT)
    }
    mine.on('error', lose)
    mine.on('end', () => lose())
    mine.on('notification', ({ payload }) => hear(payload, ears))
    try {
      await mine.connect()
      await mine.query(`listen ${LIVE_CHANNEL}`)
      wait = FIRST_WAIT
      if (heardBefore) ears.missed()
      heardBefore = true
    } catch (error) {
      lose(error)
    }
  }
  const ping = setInterval(() => void client?.query('select 1').catch(() => client?.end().catch(() => undefined)), PING_EVERY)
  void connect()
  return async () => {
    stopped = true
    clearInterval(ping)
    clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}

function hear(payload: string | undefined, ears: Ears): void {
  const message = Message.safeParse(parsed(payload))
  if (message.success) ears.tell(message.data)
}

/** What is not of ours on the channel is nothing. */
function parsed(payload = ''): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return null
  }
}
