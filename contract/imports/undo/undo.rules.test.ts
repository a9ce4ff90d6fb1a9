import { describe, expect, test } from 'vitest'
import { mayUndo } from './undo.rules.ts'
import type { UndoFacts } from './undo.rules.ts'

const facts = (change: Partial<UndoFacts>): UndoFacts => ({
  created: false,
  visible: true,
  changed: null,
  used: false,
  mayDelete: true,
  mayEdit: true,
  seenAfter: true,
  ...change,
})
const changed = { who: 'Anne Roux', when: '01/12/2026 à 09:00' }

describe('undoing one contact of an import', () => {
  test.each<[string, Partial<UndoFacts>, string | null]>([
    ['what one does not see is not there, whatever became of it', { visible: false, changed }, 'import.undo_gone'],
    ['changed since', { changed, mayEdit: false }, 'import.undo_changed'],
    ['created, and used since', { created: true, used: true }, 'import.undo_used'],
    ['created, without the right to delete', { created: true, mayDelete: false }, 'import.undo_no_delete'],
    ['updated, without the right to edit', { mayEdit: false }, 'import.undo_no_edit'],
    ['updated, out of sight once given back', { seenAfter: false }, 'import.undo_out_of_sight'],
    ['created: only the right to delete is asked', { created: true, mayEdit: false }, null],
    ['updated: a deal given since is no matter', { used: true, mayDelete: false }, null],
  ])('REL-5 %s', (_, change, code) => {
    expect(mayUndo(facts(change))).toMatchObject(code ? { ok: false, code } : { ok: true })
  })
})
