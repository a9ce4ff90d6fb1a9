import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** The program's own database, past every right: for what no page makes yet (a profile with the scope `own`). */
export async function inDatabase<T>(dataDir: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const password = (await readFile(join(dataDir, 'postgres.password'), 'utf8')).trim()
  const port = Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3])
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'sillage', password, database: 'sillage' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
