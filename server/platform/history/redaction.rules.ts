/** CON-40: what stays of a line of the history once personal values are erased: which field changed, never its values. */
export const ERASED = '[effacé]'

/** Words of the program itself, not of the person. */
const PLAIN: ReadonlySet<string> = new Set([
  'field',
  'source',
  'kind',
  'templateId',
  'contactId',
  'stepId',
  'state',
  'from',
  'to',
])

export function withoutPersonalValues(value: unknown, key = ''): unknown {
  if (value === null || PLAIN.has(key)) return value
  if (Array.isArray(value)) return value.map((inner: unknown) => withoutPersonalValues(inner, key))
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutPersonalValues(inner, name)]))
  // A birth date, an amount: as personal as a name. Only counts and yes-or-no outside of changes say nothing of anybody.
  const isValue = key === 'before' || key === 'after'
  return typeof value === 'string' || isValue ? ERASED : value
}
