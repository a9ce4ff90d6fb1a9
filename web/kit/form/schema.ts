import { z } from 'zod'

import { isEmptyValue } from './paths.ts'

type Schema = z.core.$ZodType

const EMPTIES = [null, '', undefined, []]

/** What stands inside « optional », « nullable », « default » and transformations. */
function unwrapped(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap())
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema
}

function step(schema: Schema, name: string): Schema | undefined {
  const inner = unwrapped(schema)
  if (inner instanceof z.ZodObject) return inner.shape[name]
  if (inner instanceof z.ZodArray) return inner.element
  // Of a union, the first member that knows the field.
  if (inner instanceof z.ZodUnion) return inner.options.map((option) => step(option, name)).find((found) => found !== undefined)
  return undefined
}

/** The schema that a field's path leads to; undefined when the operation knows no such field. */
export const schemaAt = (schema: Schema, path: string): Schema | undefined =>
  path.split('.').reduce<Schema | undefined>((at, name) => at && step(at, name), schema)

const accepts = (schema: Schema, value: unknown) => z.safeParse(schema, value).success

/** A field is compulsory when the operation refuses it empty, in every way of being empty. */
export const isRequired = (schema: Schema | undefined): boolean =>
  schema !== undefined && !EMPTIES.some((empty) => accepts(schema, empty))

/** How this field is sent empty: null says « nothing », left out says « unchanged ». */
function emptied(schema: Schema, value: unknown): unknown {
  const empties = [null, '', undefined].filter((empty) => accepts(schema, empty))
  return empties.length ? empties[0] : value
}

/** The values as the operation takes them: each empty field in the way its schema accepts. */
export function cleaned(schema: Schema, values: unknown): unknown {
  const inner = unwrapped(schema)
  if (Array.isArray(values)) return values.map((one) => (inner instanceof z.ZodArray ? cleaned(inner.element, one) : one))
  if (isEmptyValue(values)) return emptied(schema, values)
  if (typeof values !== 'object' || values === null) return values
  const entries = Object.entries(values).map(([name, value]) => {
    const field = step(inner, name)
    return [name, field ? cleaned(field, value) : value] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
