/**
 * What a form says, whatever its version: paths as the current one calls them, choices as codes. SEC-8: social-security
 * numbers are masked before anything else is done with them.
 */
import { maskNir } from '#contract/contacts/nir.rules.ts'
import { fieldsOf } from '../form/form-fields.rules.ts'
import type { FormDefinition } from '../form/form.types.ts'

export interface IntakeValues {
  readonly definition: FormDefinition
  /** As typed, by path of the current version. */
  readonly texts: Readonly<Record<string, string>>
  /** Of choices: what the label means; absent for a label that the form does not have. */
  readonly codes: Readonly<Record<string, string>>
  readonly masked: number
}

export function intakeValues(definition: FormDefinition, values: Readonly<Record<string, string>>): IntakeValues {
  const read = fieldsOf(definition).flatMap(({ path, choices }) => {
    const typed = values[path]
    if (typed === undefined) return []
    const { text, found } = maskNir(typed)
    return [{ path: currentPath(definition, path), text, found, code: choices?.[text] }]
  })
  return {
    definition,
    texts: Object.fromEntries(read.map(({ path, text }) => [path, text])),
    codes: Object.fromEntries(read.flatMap(({ path, code }) => (code === undefined ? [] : [[path, code]]))),
    masked: read.reduce((sum, { found }) => sum + found, 0),
  }
}

export const currentPath = ({ renamed }: FormDefinition, path: string): string => renamed?.[path] ?? path
