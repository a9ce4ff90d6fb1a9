import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { PoolClient } from 'pg'
import { searchKey } from '#contract/contacts/name.rules.ts'
import type { Pool } from '#platform/database/pool.ts'

const FILE = new URL('../../../../db/reference/towns/towns.tsv', import.meta.url)
const NAME = 'towns'

/**
 * Brings table `town` (the same for every firm) to what `db/reference/towns/towns.tsv` holds. Run at each start, as the
 * database's owner: one look when nothing changed, under a second when the file did; two processes take turns.
 */
export async function loadTowns(pool: Pool): Promise<void> {
  const text = await readFile(FILE, 'utf8')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const client = await pool.connect()
  try {
    if ((await loadedVersion(client)) !== sha256) await replaceTowns(client, text, sha256)
  } finally {
    client.release()
  }
}

async function loadedVersion(client: PoolClient): Promise<string | undefined> {
  const { rows } = await client.query<{ sha256: string }>('select sha256 from reference_file where name = $1', [NAME])
  return rows[0]?.sha256
}

async function replaceTowns(client: PoolClient, text: string, sha256: string): Promise<void> {
  await client.query('begin')
  try {
    // Readers go on with the former rows until the commit; a second loader waits here.
    await client.query('lock table reference_file in share row exclusive mode')
    if ((await loadedVersion(client)) !== sha256) {
      await client.query('delete from town')
      await client.query('insert into town select * from jsonb_populate_recordset(null::town, $1::jsonb)', [
        JSON.stringify(rowsOf(text)),
      ])
      await client.query(
        'insert into reference_file (name, sha256) values ($1, $2) on conflict (name) do update set sha256 = excluded.sha256',
        [NAME, sha256],
      )
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** One line each: postcode, name, INSEE code. */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [postcode = '', name = '', inseeCode = ''] = line.split('\t')
      return { postcode, name, name_key: searchKey(name), insee_code: inseeCode }
    })
