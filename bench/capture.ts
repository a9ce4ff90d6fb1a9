import type { PoolClient } from 'pg'
import type { Pool } from '#platform/database/pool.ts'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Statements that only open or close: the frame of a transaction, not the query. */
const FRAME = /^(begin|commit|rollback|set|savepoint|release)\b/

/** A pool that notes what is sent through it, while `work` runs. Names, numbers and order are those of the program. */
export async function capture(pool: Pool, work: (noting: Pool) => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const noting = new Proxy(pool, {
    get: (target, property) =>
      property === 'connect' ? async () => watched(await target.connect(), statements) : Reflect.get(target, property),
  })
  await work(noting)
  return statements.filter(({ text }) => !FRAME.test(text))
}

function watched(client: PoolClient, statements: Statement[]): PoolClient {
  return new Proxy(client, {
    get: (target, property) => {
      const value: unknown = Reflect.get(target, property)
      if (typeof value !== 'function') return value
      if (property !== 'query') return value.bind(target) as unknown
      return (text: string, values: unknown[] = []) => {
        statements.push({ text, values })
        return target.query(text, values)
      }
    },
  })
}
