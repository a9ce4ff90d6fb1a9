import { FILTER_KEYS } from './deal-addresses.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The one template that the address looks at; null: none, or several. Its steps then have names and columns. */
export function templateIn(search: Readonly<Record<string, unknown>>): string | null {
  const value = search[FILTER_KEYS.templateIds]
  return typeof value === 'string' && UUID.test(value) ? value : null
}
