import type { FieldOption } from '#web/kit/form/fields/SelectField.tsx'

/** The choices of a field, from the labels of its codes. */
export const optionsOf = (labels: Readonly<Record<string, string>>): FieldOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
