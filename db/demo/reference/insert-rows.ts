import type { PoolClient } from 'pg'
import type { Tables } from '#db/tables.generated.ts'

const ROWS_PER_STATEMENT = 5_000

/** Adds many rows of one table; columns left out keep their default. */
export async function insertRows(client: PoolClient, table: keyof Tables, rows: readonly object[]): Promise<void> {
  if (!rows.length) return
  const columns = Object.keys(rows[0]!).map((column) => `"${column}"`)
  const text = `insert into "${table}" (${columns.join()}) select ${columns.join()} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    await client.query(text, [JSON.stringify(rows.slice(from, from + ROWS_PER_STATEMENT))])
  }
}
