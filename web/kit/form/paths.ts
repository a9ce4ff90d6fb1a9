/** Values of a form: what the operation takes, each field possibly still empty. */
export type Values = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** The value that `general.lastName` or `phones.0.number` leads to. */
export function getAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, step) => {
    if (isList(at)) return at[Number(step)]
    return isRecord(at) ? at[step] : undefined
  }, values)
}

function setIn(at: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (isList(at)) return at.map((one, place) => (place === Number(step) ? setIn(one, rest, value) : one))
  return { ...(isRecord(at) ? at : {}), [step]: setIn(isRecord(at) ? at[step] : undefined, rest, value) }
}

/** The values with one changed; nothing is changed in place. */
export function setAt(values: Values, path: string, value: unknown): Values {
  const next = setIn(values, path.split('.'), value)
  return isRecord(next) ? next : values
}

/** Nothing typed: however emptiness is written. */
export const isEmptyValue = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (isList(value) && value.length === 0)

/** Same content; emptiness is the same however it is written. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (isEmptyValue(a) || isEmptyValue(b)) return isEmptyValue(a) && isEmptyValue(b)
  if (isList(a) && isList(b)) return a.length === b.length && a.every((one, place) => sameValue(one, b[place]))
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b)
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]))
}

/** Paths of the single values: objects are opened, lists are one value each. */
export function leafPaths(values: Values, before = ''): string[] {
  return Object.entries(values).flatMap(([key, value]) =>
    isRecord(value) ? leafPaths(value, `${before}${key}.`) : [`${before}${key}`],
  )
}
