/** CON-71, CON-72: our identifier of a contact, its keywords, and the canonical text of a draft. */
import { z } from 'zod'
import { searchKey } from '../contacts/name.rules.ts'
import { readAs } from '../contacts/reading.types.ts'
import type { Reading } from '../contacts/reading.types.ts'
import { refuse } from '../kernel/verdict.ts'
import type { ContactDraft } from './imports.types.ts'

const Identifier = z.uuid()

export function readIdentifier(text: string): Reading<string, 'import.identifier_invalid'> {
  const value = text.trim().toLowerCase()
  return Identifier.safeParse(value).success ? readAs(value) : refuse('import.identifier_invalid', { value: text.trim() })
}

/** « Retraite ; Immobilier, retraite » → Retraite, Immobilier. */
export function readKeywords(text: string | undefined): string[] {
  const byKey = new Map<string, string>()
  for (const word of (text ?? '').split(/[;,|\n\r]+/).map((part) => part.trim())) {
    if (searchKey(word) && !byKey.has(searchKey(word))) byKey.set(searchKey(word), word)
  }
  return [...byKey.values()]
}

/**
 * CON-72: equal for two lines that say exactly the same, whatever the order of their columns: a line without any identifier
 * is recognised by it when the same file comes twice.
 */
export const draftFingerprint = (draft: ContactDraft): string => JSON.stringify(canonical(draft))

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, held]) => held !== undefined && held !== null)
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, canonical(held)])
}
