import type { HistoryLine } from '#contract/contacts/contacts.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { listContactDocuments } from '../documents/list-contact-documents.query.ts'
import { readContact } from '../file/read-contact.query.ts'
import { readContactHistory } from '../file/read-contact-history.query.ts'
import { listRelations } from '../relations/list-relations.query.ts'
import { readWealth } from '../wealth/read-wealth.query.ts'
import { contactSections, documentSection, familySections, historySection, wealthSections } from './contact-sections.rules.ts'
import type { DataSource, Gathered } from './data-source.ts'
import { dossierPage } from './dossier-page.rules.ts'
import { placeFiles } from './file-paths.rules.ts'
import type { PlacedFile } from './file-paths.rules.ts'
import { instantWords } from './instant-words.rules.ts'

export interface ContactArchive {
  readonly name: string
  readonly json: string
  readonly page: string
  readonly files: readonly PlacedFile[]
}

/** Read with the operations of the file's own sections: the archive shows nothing that they would not show. */
export async function gatherData(ctx: Context, contactId: string, sources: readonly DataSource[]): Promise<ContactArchive> {
  const own = await readOwn(ctx, contactId)
  const others: (Gathered & { readonly name: string })[] = []
  for (const source of sources) others.push({ name: source.name, ...(await source.gather(ctx, contactId)) })
  const files = placeFiles([...own.documents.map(({ file }) => file), ...others.flatMap((part) => part.files)])
  const data = { ...dataOf(own), ...Object.fromEntries(others.map((part) => [part.name, part.data])), files }
  const made = { exportedAt: ctx.now, exportedBy: ctx.actor.name }
  return {
    name: own.file.name,
    json: JSON.stringify({ format: 'sillage.contact', formatVersion: 1, ...made, ...data }, null, 2),
    page: dossierPage({
      name: own.file.name,
      made: `Données exportées le ${instantWords(made.exportedAt)} : ce que ${made.exportedBy} en voit.`,
      sections: [
        ...contactSections(own.file),
        ...familySections(own.relations, own.household),
        ...wealthSections(own.wealth),
        documentSection(own.documents),
        ...others.flatMap(({ sections }) => sections),
        historySection(own.history),
      ],
      files: files.map(({ path }) => path),
    }),
    files,
  }
}

async function readOwn(ctx: Context, contactId: string) {
  const file = await readContact(ctx, { contactId })
  const { relations, household } = await listRelations(ctx, { contactId })
  const wealth = await readWealth(ctx, { contactId })
  const { documents } = await listContactDocuments(ctx, { contactId, deleted: false })
  return { file, relations, household, wealth, documents, history: await wholeHistory(ctx, contactId) }
}

/** What the page may do, and drawings made from the rest, are no data of the person. */
function dataOf({ file, wealth, ...rest }: Awaited<ReturnType<typeof readOwn>>) {
  const { can: _can, ...contact } = file
  const { can: _edit, story: _story, ...owned } = wealth
  return { contact, wealth: owned, ...rest }
}

async function wholeHistory(ctx: Context, contactId: string): Promise<HistoryLine[]> {
  const lines: HistoryLine[] = []
  let before: number | null = null
  do {
    const page: Awaited<ReturnType<typeof readContactHistory>> = await readContactHistory(ctx, { contactId, before, limit: 200 })
    lines.push(...page.lines)
    before = page.next
  } while (before !== null)
  return lines
}
