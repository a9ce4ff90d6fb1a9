import type { Values } from './paths.ts'
import { getAt, sameValue, setAt } from './paths.ts'

export type Errors = Readonly<Record<string, string>>

/** How a field is named to the user, and how its value is said (a conflict shows both). */
export interface Said {
  readonly label: string
  readonly show: (value: unknown) => string
}

/**
 * What is typed in one form. Each field listens to itself alone, so that typing in one draws no other again.
 * `base` is what the record held when the form was filled; `errors` are by path.
 */
export interface FormStore {
  get: (path: string) => unknown
  set: (path: string, value: unknown) => void
  values: () => Values
  base: () => Values
  isDirty: () => boolean
  errorAt: (path: string) => string | undefined
  errors: () => Errors
  setErrors: (errors: Errors) => void
  /** Another record, or the same one saved: what was typed gives way. */
  rebase: (base: Values, values?: Values) => void
  subscribe: (listener: () => void) => () => void
  describe: (path: string, said: Said) => void
  saidOf: (path: string) => Said | undefined
}

export function makeStore(initial: Values, typed: Values = initial): FormStore {
  let base = initial
  let values = typed
  let errors: Errors = {}
  const listeners = new Set<() => void>()
  const said = new Map<string, Said>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    get: (path) => getAt(values, path),
    set: (path, value) => {
      if (Object.is(getAt(values, path), value)) return
      values = setAt(values, path, value)
      tell()
    },
    values: () => values,
    base: () => base,
    isDirty: () => !sameValue(base, values),
    errorAt: (path) => errors[path],
    errors: () => errors,
    setErrors: (next) => {
      errors = next
      tell()
    },
    rebase: (nextBase, nextValues = nextBase) => {
      base = nextBase
      values = nextValues
      errors = {}
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    describe: (path, one) => void said.set(path, one),
    saidOf: (path) => said.get(path),
  }
}
