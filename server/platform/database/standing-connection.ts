import pg from 'pg'
import type { Runtime } from '../context/runtime.ts'

const FIRST_WAIT = 250
const LONGEST_WAIT = 10_000
/** A connection that died in silence is noticed by asking. */
const PING_EVERY = 30_000

type Opened = (client: pg.Client, again: boolean) => Promise<void>

/**
 * One connection kept open beside the pool, to the database itself (LISTEN and session locks do not pass a pooler); lost, it
 * comes back by itself. `opened` is called each time, `again` told from the second; what it throws counts as a loss.
 */
export class StandingConnection {
  readonly #runtime: Pick<Runtime, 'databaseUrl' | 'log'>
  readonly #opened: Opened
  readonly #ping: NodeJS.Timeout
  #client: pg.Client | null = null
  #timer: NodeJS.Timeout | undefined
  #stopped = false
  #again = false
  #wait = FIRST_WAIT

  constructor(runtime: Pick<Runtime, 'databaseUrl' | 'log'>, opened: Opened) {
    this.#runtime = runtime
    this.#opened = opened
    this.#ping = setInterval(() => void this.#askAlive(), PING_EVERY)
    void this.#connect()
  }

  /** The open connection, or null while it is being made again. */
  get client(): pg.Client | null {
    return this.#client
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#ping)
    clearTimeout(this.#timer)
    await this.#client?.end().catch(() => undefined)
  }

  async #connect(): Promise<void> {
    const mine = new pg.Client({ connectionString: this.#runtime.databaseUrl, keepAlive: true, query_timeout: 10_000 })
    let lost = false
    const lose = (cause?: unknown) => {
      if (!lost && !this.#stopped) this.#comeBack(mine, cause)
      lost = true
    }
    mine.on('error', lose)
    mine.on('end', () => lose())
    try {
      await mine.connect()
      if (this.#stopped) return await mine.end()
      this.#client = mine
      await this.#opened(mine, this.#again)
      this.#again = true
      this.#wait = FIRST_WAIT
    } catch (error) {
      lose(error)
    }
  }

  #comeBack(lost: pg.Client, cause: unknown): void {
    this.#runtime.log.warn({ err: cause }, 'standing connection lost')
    this.#client = null
    lost.end().catch(() => undefined)
    this.#timer = setTimeout(() => void this.#connect(), this.#wait)
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT)
  }

  async #askAlive(): Promise<void> {
    const asked = this.#client
    await asked?.query('select 1').catch(() => asked.end().catch(() => undefined))
  }
}
