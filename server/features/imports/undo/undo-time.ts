import { UNDO_DAYS } from '#contract/imports/undo/undo.rules.ts'

const DAY_MS = 86_400_000

/** Until when an import written at this instant may be undone. */
export const undoableUntil = (now: string): string => new Date(Date.parse(now) + UNDO_DAYS * DAY_MS).toISOString()
