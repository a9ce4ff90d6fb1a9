/**
 * Who sees an import: whoever made it, and nobody else — its lines show contacts as that person sees them. The right to
 * import (ORG-14) is asked by each operation; what it writes is bound by the rights on contacts, line by line.
 */
import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import type { ContactImportLineTable, ContactImportTable } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { AroundTables } from '#platform/database/protected-tables.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import type { ContactDraft, RowIssue } from '#contract/imports/imports.types.ts'
import type { Candidate, LineOutcome, LineVerdict } from '#contract/imports/imports.shapes.ts'
import { ownerOf } from '#platform/rights/eyes.ts'
import type { Former } from './undo/former.types.ts'
import { admit, grantRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'

export type OwnImports = SelectQueryBuilder<AroundTables<'contact_import'> & { i: ContactImportTable }, 'i', {}>
export type HeldImport = Granted<'contact_import', 'contact.import'>

/** Imports this user made, as `i`. */
export function ownImports(ctx: Context): OwnImports {
  const query = guarded(ctx)
    .selectFrom('contact_import as i')
    .where('i.firm_id', '=', ctx.firmId)
    .where('i.created_by', '=', ownerOf(ctx.actor))
  return query
}

/** Loads an import of one's own and holds it until the transaction ends: a click and a job take turns. */
export async function importFor(ctx: Context, id: string, version?: number): Promise<HeldImport> {
  const row = await ownImports(ctx).selectAll('i').where('i.id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound()
  if (version !== undefined && row.version !== version) throw new AppError('stale_version', { who: ctx.actor.name })
  return grantRow('contact_import', 'contact.import', row)
}

export const admitImport = () => admit('contact_import', 'contact.import')

type OwnLines = SelectQueryBuilder<
  AroundTables<'contact_import'> & { i: ContactImportTable; l: ContactImportLineTable },
  'i' | 'l',
  {}
>

/** The lines of one import of one's own, as `l`. */
export const ownLines = (ctx: Context, importId: string): OwnLines =>
  ownImports(ctx)
    .innerJoin('contact_import_line as l', (join) => join.onRef('l.firm_id', '=', 'i.firm_id').onRef('l.import_id', '=', 'i.id'))
    .where('l.firm_id', '=', ctx.firmId)
    .where('l.import_id', '=', importId)

/** Holds the import that a job works for; null when it was abandoned, or another job has taken its place. */
export async function importOfJob(
  ctx: Context,
  { jobId, importId }: { jobId: string; importId: string },
): Promise<HeldImport | null> {
  if (!ctx.actor.grants.flags.has('admin.importContacts')) throw new AppError('forbidden', { right: 'contact.import' })
  const held = await importFor(ctx, importId)
  return held.row.job_id === jobId && held.row.state !== 'abandoned' ? held : null
}

/**
 * CON-72: contacts made or found by lines that said exactly the same, in any import of the firm. The caller keeps those that
 * this user sees. Lines that were undone are as if they had never come.
 */
export async function contactsOfFingerprints(
  ctx: Context,
  fingerprints: readonly string[],
): Promise<readonly { fingerprint: string; contactId: string }[]> {
  const { rows } = await sql<{ fingerprint: string; contactId: string }>`
    select distinct l.fingerprint, l.contact_id as "contactId" from contact_import_line l
    where l.firm_id = ${ctx.firmId} and l.fingerprint = any (${[...fingerprints]}::text[])
      and l.contact_id is not null and l.outcome is not null and coalesce(l.undone, 'kept') = 'kept'`.execute(guarded(ctx))
  return rows
}

export interface NewLine {
  readonly line: number
  readonly verdict: LineVerdict
  readonly decision: string | null
  readonly name: string
  readonly draft: ContactDraft | null
  readonly fingerprint: string | null
  readonly issues: readonly RowIssue[]
  readonly candidates: readonly Candidate[]
  readonly changes: readonly unknown[]
  readonly contact_id: string | null
}

/** Keeps checked lines of an import, in one statement. */
export async function addLines(ctx: Context, held: HeldImport, lines: readonly NewLine[]): Promise<void> {
  const columns = sql.raw('line, verdict, decision, name, draft, fingerprint, issues, candidates, changes, contact_id')
  await sql`
    insert into "contact_import_line" (firm_id, import_id, ${columns})
    select ${ctx.firmId}::int, ${held.id}::uuid, ${columns}
    from jsonb_populate_recordset(null::contact_import_line, ${JSON.stringify(lines)}::jsonb)`.execute(guarded(ctx))
}

export interface LineEnd {
  readonly line: number
  readonly outcome: LineOutcome
  readonly contactId: string | null
  /** Why it was left out, after what the check said of it. */
  readonly issue: RowIssue | null
  /** What it replaced of the contact, for an update. */
  readonly former: Former | null
}

/** What became of lines, written in the transaction that did it. Their draft is not kept: the contact holds what it said. */
export async function endLines(ctx: Context, held: HeldImport, ends: readonly LineEnd[]): Promise<void> {
  const rows = ends.map(({ line, outcome, contactId, issue, former }) => ({
    line,
    outcome,
    former,
    contact_id: contactId,
    outcome_code: issue?.code ?? null,
    issues: issue ? [issue] : [],
  }))
  await sql`
    update "contact_import_line" l set outcome = e.outcome, contact_id = e.contact_id, outcome_code = e.outcome_code,
      issues = l.issues || e.issues, draft = null, former = e.former
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as e(line int, outcome text, contact_id uuid, outcome_code text, issues jsonb, former jsonb)
    where l.firm_id = ${ctx.firmId} and l.import_id = ${held.id} and l.line = e.line and l.outcome is null`.execute(guarded(ctx))
}

/** Lines that ask for no writing: rejected, unchanged, likely duplicates left out. */
export async function endIdleLines(ctx: Context, held: HeldImport): Promise<void> {
  await sql`
    update "contact_import_line" l set draft = null,
      outcome = case l.verdict when 'rejected' then 'rejected' when 'unchanged' then 'unchanged' else 'skipped' end
    where l.firm_id = ${ctx.firmId} and l.import_id = ${held.id} and l.outcome is null
      and (l.verdict in ('rejected', 'unchanged') or (l.verdict = 'duplicate' and coalesce(l.decision, 'skip') = 'skip'))`.execute(
    guarded(ctx),
  )
}

/** What is to become of likely duplicates: these lines, or all. Only a contact that was found can be updated. */
export async function decideLines(ctx: Context, held: HeldImport, lines: readonly number[], decision: string): Promise<void> {
  await sql`
    update "contact_import_line" l set decision = ${decision}
    where l.firm_id = ${ctx.firmId} and l.import_id = ${held.id} and l.verdict = 'duplicate'
      and (${lines.length === 0} or l.line = any (${[...lines]}::int[]))
      and (${decision !== 'update'} or jsonb_path_exists(l.candidates, '$[*] ? (@.contactId != null)'))`.execute(guarded(ctx))
}
