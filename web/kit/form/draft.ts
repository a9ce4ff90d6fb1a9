import { z } from 'zod'
import type { Values } from './paths.ts'

const AnyValues = z.record(z.string(), z.unknown())

/** What was typed and not saved: with what the record held then, so that somebody else's changes are noticed. */
const Draft = z.object({ values: AnyValues, base: AnyValues, at: z.iso.datetime() })
export type Draft = z.output<typeof Draft>

const place = (key: string) => `sillage.draft.${key}`

/**
 * UX-4: drafts wait in this tab's storage, through reload and sign-out; the frame empties it when somebody else signs
 * in (`keepDraftsOf`).
 */
export function readDraft(key: string): Draft | null {
  try {
    return Draft.parse(JSON.parse(sessionStorage.getItem(place(key)) ?? 'null'))
  } catch {
    return null
  }
}

export function keepDraft(key: string, values: Values, base: Values): void {
  try {
    sessionStorage.setItem(place(key), JSON.stringify({ values, base, at: new Date().toISOString() }))
  } catch {
    // Storage is full or forbidden: the form goes on without a net.
  }
}

export const dropDraft = (key: string): void => sessionStorage.removeItem(place(key))
