import { freshKey } from '#web/kit/call/call.ts'
import { OperationError } from '#web/kit/call/refusal.ts'

const references = new WeakMap<object, string>()

/** The number to communicate: the server's, or one made here and written beside the error in the browser's console. */
export function referenceOf(error: unknown): string {
  if (error instanceof OperationError && error.reference) return error.reference
  const key = error instanceof Error ? error : {}
  const known = references.get(key)
  if (known) return known
  const reference = `P-${freshKey().slice(0, 8).toUpperCase()}`
  references.set(key, reference)
  console.error(reference, error)
  return reference
}

/** A refusal has its own sentence and needs no reference; anything else is a bug of ours. */
export const isBug = (error: unknown): boolean => !(error instanceof OperationError) || error.code === 'internal'
