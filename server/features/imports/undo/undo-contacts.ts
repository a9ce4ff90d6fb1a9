import type { RowIssue } from '#contract/imports/imports.types.ts'
import { refuse } from '#contract/kernel/verdict.ts'
import type { Context } from '#platform/context/context.ts'
import { contactsFor, trashContacts } from '../../contacts/contacts.public.ts'
import { lineIssue } from '../check/judge-line.rules.ts'
import { existingContacts } from '../existing-contacts.ts'
import { isOfOneLine } from '../write/write-lines.ts'
import { judgeUndo } from './judge-undo.ts'
import type { Judged } from './judge-undo.ts'
import { restoreFormer } from './restore-former.ts'
import type { Restoring } from './restore-former.ts'
import type { Undone, Written } from './undo-lines.access.ts'

interface Ends {
  readonly ends: readonly Undone[]
  readonly judged: readonly Judged[]
}

/** Holds these contacts, judges them as they then stand, and undoes what the import did to each that allows it. */
export async function undoContacts(ctx: Context, importId: string, written: readonly Written[]): Promise<Ends> {
  const ids = (created: boolean) => written.filter((one) => one.created === created).map(({ contactId }) => contactId)
  const created = new Map((await contactsFor(ctx, ids(true), 'contact.delete')).map((contact) => [contact.id, contact]))
  const updated = await existingContacts(ctx, ids(false), 'contact.edit')
  const judged = await judgeUndo(ctx, importId, written)
  const allowed = judged.filter(({ verdict }) => verdict.ok).map((one) => one.written)
  const gone = allowed.flatMap(({ contactId }) => created.get(contactId) ?? [])
  await trashContacts(ctx, gone)
  for (const { id, row } of gone) {
    const data = { name: row.display_name, source: 'import_undo' as const, importId }
    ctx.record({ kind: 'contact.deleted', subjectId: id, contactId: id, data })
  }
  const restoring = allowed.flatMap(({ contactId, formers }): Restoring[] => {
    const existing = updated.get(contactId)
    return existing ? [{ existing, formers }] : []
  })
  const failed = await restoreEach(ctx, importId, restoring)
  const final = judged.map((one) => (failed.has(one.written.contactId) ? { ...one, verdict: refuse('import.undo_failed') } : one))
  return { judged: final, ends: final.map(endOf) }
}

/** All together; if that fails, one by one, so that only the one at fault is left as it is. @returns those */
async function restoreEach(ctx: Context, importId: string, restoring: readonly Restoring[]): Promise<ReadonlySet<string>> {
  try {
    await ctx.savepoint(() => restoreFormer(ctx, importId, restoring))
    return new Set()
  } catch (error) {
    if (!isOfOneLine(error)) throw error
    if (restoring.length === 1) return new Set(restoring.map(({ existing }) => existing.contact.id))
  }
  const failed = new Set<string>()
  for (const one of restoring) for (const id of await restoreEach(ctx, importId, [one])) failed.add(id)
  return failed
}

function endOf({ written: { contactId, created }, verdict }: Judged): Undone {
  if (verdict.ok) return { contactId, undone: created ? 'trashed' : 'restored', issue: null }
  const issue: RowIssue = { ...lineIssue(0, null, verdict.code, verdict.values), severity: 'warning' }
  return { contactId, undone: 'kept', issue }
}
