import type { ImportDefaults } from '#contract/imports/imports.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { lineIssue } from '../check/judge-line.rules.ts'
import { knowledgeFor } from '../check/knowledge.ts'
import type { Choices } from '../check/choices.query.ts'
import type { LineEnd } from '../imports.access.ts'
import { createContacts } from './create-contacts.ts'
import type { Creation } from './create-contacts.ts'
import { deedOf } from './decided-line.rules.ts'
import type { PendingLine } from './decided-line.rules.ts'
import { updateContacts } from './update-contacts.ts'
import type { Update } from './update-contacts.ts'

export interface WriteSetting {
  readonly importId: string
  readonly choices: Choices
  readonly defaults: ImportDefaults
}

/** Writes these lines together; if that fails, one by one, so that only the one at fault is left out, and wholly. */
export async function writeLines(ctx: Context, lines: readonly PendingLine[], setting: WriteSetting): Promise<LineEnd[]> {
  try {
    return await ctx.savepoint(() => writeTogether(ctx, lines, setting))
  } catch (error) {
    if (!isOfOneLine(error)) throw error
    const ends: LineEnd[] = []
    for (const line of lines) ends.push(await writeAlone(ctx, line, setting))
    return ends
  }
}

async function writeAlone(ctx: Context, line: PendingLine, setting: WriteSetting): Promise<LineEnd> {
  try {
    const [end] = await ctx.savepoint(() => writeTogether(ctx, [line], setting))
    if (end) return end
    throw new Error('a line without an end')
  } catch (error) {
    if (!isOfOneLine(error)) throw error
    if (!(error instanceof AppError)) ctx.log.warn({ err: error, line: line.line }, 'import line failed')
    const issue =
      error instanceof AppError
        ? lineIssue(line.line, null, error.code, error.values)
        : lineIssue(line.line, null, 'import.line_failed')
    return { line: line.line, outcome: 'rejected', contactId: null, issue, former: null }
  }
}

/** A refusal, or a value that the database does not take (classes 22 and 23): not a lost connection or a deadlock. */
export const isOfOneLine = (error: unknown): boolean =>
  error instanceof AppError ||
  (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^2[23]/.test(error.code))

async function writeTogether(ctx: Context, lines: readonly PendingLine[], setting: WriteSetting): Promise<LineEnd[]> {
  const alsoIds = lines.flatMap(({ decision, candidateId }) => (decision === 'update' && candidateId ? [candidateId] : []))
  const { known, existing } = await knowledgeFor(ctx, lines, { ...setting, right: 'contact.edit', alsoIds })
  const [creations, updates, ends]: [Creation[], Update[], LineEnd[]] = [[], [], []]
  for (const pending of lines) {
    const deed = deedOf(pending, known)
    const end = { line: pending.line, contactId: null, issue: null, former: null }
    if (deed.do === 'create') {
      const contactId = ctx.newId()
      creations.push({ contactId, draft: pending.draft })
      ends.push({ ...end, outcome: 'created', contactId })
    } else if (deed.do === 'update') {
      const held = existing.get(deed.contactId)
      if (held) updates.push({ existing: held, changes: deed.changes })
      ends.push({ ...end, outcome: 'updated', contactId: deed.contactId })
    } else if (deed.do === 'nothing') ends.push({ ...end, outcome: 'unchanged', contactId: deed.contactId })
    else ends.push({ ...end, outcome: deed.outcome, issue: deed.issue })
  }
  const { importId, defaults } = setting
  await createContacts(ctx, creations, { importId, defaultType: defaults.type, ownAdviserId: known.ownAdviserId })
  const former = await updateContacts(ctx, updates, setting)
  return ends.map((end) => ({ ...end, former: former.get(end.contactId ?? '') ?? null }))
}
