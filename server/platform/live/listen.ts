import { z } from 'zod'
import type { Runtime } from '../context/runtime.ts'
import { StandingConnection } from '../database/standing-connection.ts'
import { LIVE_CHANNEL } from './announce.ts'
import type { LiveMessage } from './announce.ts'

const Message = z.object({
  firm: z.int(),
  users: z.array(z.string()),
  topics: z.array(z.tuple([z.enum(['notification', 'job', 'stale']), z.string()])),
})

interface Ears {
  tell(message: LiveMessage): void
  /** The connection was lost and is back: nobody knows what was said in between. */
  missed(): void
}

/** One LISTEN connection of this process; it comes back by itself. Answers how to stop it. */
export function listenLive(runtime: Pick<Runtime, 'databaseUrl' | 'log'>, ears: Ears): () => Promise<void> {
  const connection = new StandingConnection(runtime, async (client, again) => {
    client.on('notification', ({ payload }) => hear(payload, ears))
    await client.query(`listen ${LIVE_CHANNEL}`)
    if (again) ears.missed()
  })
  return () => connection.stop()
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
