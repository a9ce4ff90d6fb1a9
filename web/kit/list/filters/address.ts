import { isDay } from '../../format/day.ts'
import type { Direction, FilterValues, ListFilter, ListQuery } from '../list.types.ts'

/** What of a list stands in the address: `?q=dupont&tri=-createdOn&categorie=a,b&depuis=2026-01-01..`. */
export type ListAddress = Readonly<Record<string, string | undefined>>

interface Known {
  readonly filters: readonly ListFilter[]
  readonly sortable: ReadonlySet<string>
  readonly defaultSort: { readonly sort: string; readonly direction: Direction } | undefined
}

/** The router may hand a number or a boolean for a value that looks like one. */
function text(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function days(value: string): readonly string[] {
  const [from = '', to = ''] = value.split('..')
  const range = [from, to].map((day) => (isDay(day) ? day : ''))
  return range.some(Boolean) ? range : []
}

function readFilter(filter: ListFilter, value: string): readonly string[] {
  if (value === '') return []
  if (filter.kind === 'days') return days(value)
  if (filter.kind === 'choice') {
    const asked = new Set(value.split(',').map(decodeURIComponent))
    return filter.options.map((option) => option.value).filter((option) => asked.has(option))
  }
  return [value]
}

function writeFilter(filter: ListFilter, values: readonly string[]): string | undefined {
  if (values.length === 0) return undefined
  if (filter.kind === 'days') return values.join('..')
  if (filter.kind === 'choice') return values.map((value) => encodeURIComponent(value)).join(',')
  return values[0]
}

/** The query that an address asks for; what it asks and the list does not know is left aside. */
export function queryIn(address: Readonly<Record<string, unknown>>, { filters, sortable, defaultSort }: Known): ListQuery {
  const values: Record<string, readonly string[]> = {}
  for (const filter of filters) {
    const chosen = readFilter(filter, text(address[filter.key]))
    if (chosen.length) values[filter.key] = chosen
  }
  const sort = text(address['tri'])
  const key = sort.replace(/^-/, '')
  const sorted = sortable.has(key)
    ? { sort: key, direction: sort.startsWith('-') ? ('desc' as const) : ('asc' as const) }
    : defaultSort
  return { search: text(address['q']), filters: values, sort: sorted?.sort ?? null, direction: sorted?.direction ?? 'asc' }
}

/** The address of a query; the default order is not written. */
export function addressOf(query: ListQuery, { filters, defaultSort }: Known): ListAddress {
  const address: Record<string, string | undefined> = { q: query.search || undefined, tri: undefined }
  const isDefault = query.sort === (defaultSort?.sort ?? null) && query.direction === (defaultSort?.direction ?? 'asc')
  if (query.sort && !isDefault) address['tri'] = `${query.direction === 'desc' ? '-' : ''}${query.sort}`
  for (const filter of filters) address[filter.key] = writeFilter(filter, query.filters[filter.key] ?? [])
  return address
}

/** Puts a filter's values in a query; none takes the filter away. */
export function withFilter(filters: FilterValues, key: string, values: readonly string[]): FilterValues {
  const { [key]: _replaced, ...others } = filters
  return values.length ? { ...others, [key]: values } : others
}
