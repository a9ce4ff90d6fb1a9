/**
 * REL-5: what undoing an import makes of one contact it wrote. A created one goes to the trash, an updated one gets its former
 * values back; one that was changed since, or that its owner may no longer see or change, stays as it is and is named.
 */
import { allow, refuse } from '../../kernel/verdict.ts'
import type { Verdict } from '../../kernel/verdict.ts'

/** How long an import may be undone, in days. */
export const UNDO_DAYS = 90

export interface UndoFacts {
  /** The import made this contact; else it changed one that stood. */
  readonly created: boolean
  readonly visible: boolean
  /** Who last changed the contact after the import, and when, in words. */
  readonly changed: { readonly who: string; readonly when: string } | null
  /** Something of its own — a deal, an event — was attached to it after the import. */
  readonly used: boolean
  readonly mayDelete: boolean
  readonly mayEdit: boolean
  /** With its former adviser or type, it would still be seen by whoever undoes. */
  readonly seenAfter: boolean
}

export type UndoRefusal =
  | 'import.undo_gone'
  | 'import.undo_changed'
  | 'import.undo_used'
  | 'import.undo_no_delete'
  | 'import.undo_no_edit'
  | 'import.undo_out_of_sight'
  | 'import.undo_failed'

export function mayUndo(facts: UndoFacts): Verdict<UndoRefusal> {
  if (!facts.visible) return refuse('import.undo_gone')
  if (facts.changed) return refuse('import.undo_changed', facts.changed)
  if (facts.created && facts.used) return refuse('import.undo_used')
  if (facts.created) return facts.mayDelete ? allow() : refuse('import.undo_no_delete')
  if (!facts.mayEdit) return refuse('import.undo_no_edit')
  return facts.seenAfter ? allow() : refuse('import.undo_out_of_sight')
}
