import type { TFunction } from 'i18next'
import type { Operation } from '#contract/kernel/operation.ts'
import { issueMessage } from './issues.ts'
import { cleaned, isRequired, schemaAt } from './schema.ts'
import type { Errors, FormStore } from './store.ts'
import type { FieldBinding } from './useField.ts'

type Schema = Operation['input']

/** What does not suit, by path; the first remark of each field. */
export function errorsOf(schema: Schema, values: unknown, t: TFunction<'kit'>): Errors {
  const parsed = schema.safeParse(cleaned(schema, values), { error: (issue) => issueMessage(issue, t) })
  const errors: Record<string, string> = {}
  for (const { path, message } of parsed.error?.issues ?? []) errors[path.map(String).join('.')] ??= message
  return errors
}

/** Ties the fields of a form to its schema. Looking at one field changes the remarks of no other. */
export function bindingOf(schema: Schema, store: FormStore, t: TFunction<'kit'>): (path: string) => FieldBinding {
  const check = (path: string) => {
    const { [path]: _before, ...others } = store.errors()
    const found = errorsOf(schema, store.values(), t)[path]
    store.setErrors(found === undefined ? others : { ...others, [path]: found })
  }
  const binding = (path: string): FieldBinding => ({
    path,
    required: isRequired(schemaAt(schema, path)),
    store,
    check,
    at: (sub) => binding(`${path}.${sub}`),
  })
  return binding
}
