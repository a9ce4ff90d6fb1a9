import { z } from 'zod'
import type { Operation } from '#contract/kernel/operation.ts'
import { AppError } from '../errors/app-error.ts'

interface Raw {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {})

/** Puts address, query and body together and parses them by the contract. */
export function readInput(operation: Operation, { params, query, body }: Raw): unknown {
  const inQuery = operation.method === 'GET' || operation.method === 'DELETE'
  const shape: Readonly<Record<string, z.ZodType>> = operation.input.shape
  const rest = inQuery ? mapValues(record(query), (text, name) => fromText(text, shape[name])) : record(body)
  const path = mapValues(record(params), (text, name) => fromText(text, shape[name]))
  return parseInput(operation, { ...rest, ...path })
}

/** The input as the contract wants it; every fault is said at once. */
export function parseInput(operation: Operation, input: unknown): unknown {
  const parsed = operation.input.safeParse(input)
  if (parsed.success) return parsed.data
  throw new AppError(
    'invalid_input',
    {},
    parsed.error.issues.map((issue) => ({ path: issue.path.map(String), message: issue.message })),
  )
}

const mapValues = (values: Record<string, unknown>, change: (value: unknown, name: string) => unknown) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]))

/** An address holds text: what the schema wants as text stays so, the rest is read as JSON (numbers, booleans, lists). */
function fromText(text: unknown, schema: z.ZodType | undefined): unknown {
  if (typeof text !== 'string' || !schema) return text
  // What the client writes for a value that is explicitly nothing.
  if (text === 'null' && takesNull(schema)) return null
  if (wantsText(schema)) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

const takesNull = (schema: z.ZodType): boolean => schema.safeParse(null).success

function wantsText(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return wantsText(schema.unwrap() as z.ZodType)
  }
  return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat || schema instanceof z.ZodEnum
}
