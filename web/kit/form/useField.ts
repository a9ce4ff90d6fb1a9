import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { isEmptyValue } from './paths.ts'
import type { FormStore } from './store.ts'

/** One field of a form, given to its component: `<TextField bind={form.field('lastName')} label="Nom" />`. */
export interface FieldBinding {
  readonly path: string
  /** Compulsory, as the operation's schema has it. */
  readonly required: boolean
  readonly store: FormStore
  /** Looks at the value again, once it is typed. */
  check: (path: string) => void
  /** A field inside this one: an item of a list, a part of an object. */
  at: (sub: string) => FieldBinding
}

/** What every field component takes. */
export interface FieldProps {
  readonly bind: FieldBinding
  readonly label: string
  readonly description?: string
  readonly placeholder?: string
  readonly disabled?: boolean
}

export interface FieldState {
  readonly value: unknown
  set: (value: unknown) => void
  /** Properties of Mantine's input: name, label, compulsory mark, error, blur. */
  readonly input: {
    readonly name: string
    readonly label: string
    readonly description: string | undefined
    readonly placeholder: string | undefined
    readonly disabled: boolean | undefined
    readonly required: boolean
    readonly error: string | undefined
    /** What explains a field stands below it, so that the fields of a line stand side by side. */
    readonly inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[]
    readonly onBlur: () => void
  }
}

/** A value nobody else knows how to say: what a list or an object holds, one after the other. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(' ; ')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(inWords).filter(Boolean).join(' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Ties an input to its form; it alone is drawn again when its value changes. `show` says a value in words. */
export function useField(
  { bind, label, description, placeholder, disabled }: FieldProps,
  show?: (value: unknown) => string,
): FieldState {
  const { store, path, check } = bind
  const { t } = useTranslation('kit')
  const value = useSyncExternalStore(store.subscribe, () => store.get(path))
  const error = useSyncExternalStore(store.subscribe, () => store.errorAt(path))
  useEffect(() => {
    store.describe(path, { label, show: (one) => (isEmptyValue(one) ? t('form.empty') : (show ?? inWords)(one)) })
  })
  return {
    value,
    set: (next) => {
      store.set(path, next)
      if (store.errorAt(path) !== undefined) check(path)
    },
    input: {
      name: path,
      label,
      description,
      placeholder,
      disabled,
      required: bind.required,
      error,
      inputWrapperOrder: ['label', 'input', 'description', 'error'],
      onBlur: () => !isEmptyValue(store.get(path)) && check(path),
    },
  }
}
