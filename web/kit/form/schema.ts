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

const first = (schema: Schema, empties: readonly unknown[], otherwise: unknown): unknown => {
  const accepted = empties.filter((empty) => accepts(schema, empty))
  return accepted.length ? accepted[0] : otherwise
}

/** How a field is sent: emptied, null says « nothing »; never there, leaving it out says « unchanged ». */
function sent(schema: Schema, values: object, name: string): unknown {
  if (!(name in values)) return first(schema, [undefined, null, ''], undefined)
  return cleaned(schema, Reflect.get(values, name))
}

/** The values as the operation takes them: each empty field in the way its schema accepts. */
export function cleaned(schema: Schema, values: unknown): unknown {
  const inner = unwrapped(schema)
  if (Array.isArray(values)) return values.map((one) => (inner instanceof z.ZodArray ? cleaned(inner.element, one) : one))
  if (isEmptyValue(values)) return first(schema, [null, '', undefined], values)
  if (typeof values !== 'object' || values === null) return values
  const names = new Set([...Object.keys(values), ...(inner instanceof z.ZodObject ? Object.keys(inner.shape) : [])])
  const entries = [...names].map((name) => {
    const field = step(inner, name)
    return [name, field ? sent(field, values, name) : Reflect.get(values, name)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
