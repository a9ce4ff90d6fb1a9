import type { Pool } from '#platform/database/pool.ts'

/** Where a word stands, in every column of text or JSON of every table. */
export async function whereIs(pool: Pool, word: string): Promise<string[]> {
  const { rows } = await pool.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_class c
     join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and a.atttypid in ('text'::regtype, 'jsonb'::regtype)`,
  )
  const found: string[] = []
  for (const { table, column } of rows) {
    const hit = await pool.query(`select 1 from "${table}" where "${column}"::text ilike $1 limit 1`, [`%${word}%`])
    if (hit.rowCount) found.push(`${table}.${column}`)
  }
  return found.toSorted()
}
