import type { Runtime } from '#platform/context/runtime.ts'

/** Every column of the catalogue that names a contact: by a foreign key, or by its name. */
const NAMING = `
  select t.relname::text as table, a.attname::text as column from pg_constraint k
  join pg_class t on t.oid = k.conrelid join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
  where k.contype = 'f' and k.confrelid = 'contact'::regclass and a.attname <> 'firm_id'
  union select table_name::text, column_name::text from information_schema.columns
  where table_schema = 'public' and column_name ~ '(^|_)contact_id$'`

/** « contact_phone.contact_id »… */
export async function placesNamingContacts({ pool }: Runtime): Promise<string[]> {
  const { rows } = await pool.query<{ table: string; column: string }>(NAMING)
  return rows.map(({ table, column }) => `${table}.${column}`)
}
