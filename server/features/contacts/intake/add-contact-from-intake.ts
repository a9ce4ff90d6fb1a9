import type * as contract from '#contract/contacts/intake/intake.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Call } from '#platform/http/routes.ts'
import { addContactFrom } from '../entry/add-contact.ts'
import { likelyDuplicates } from '../entry/find-likely-duplicates.ts'
import { addRelation } from '../relations/add-relation.ts'
import { compareFacts, NOTHING_STANDS } from './facts/compare.rules.ts'
import { holderFacts, holderPaths, isNamed } from './facts/holder-facts.rules.ts'
import { restOf } from './facts/rest.rules.ts'
import type { Holder } from './form/form.types.ts'
import { keepIntakeNote } from './keep-intake-note.ts'
import type { KeepNote } from './keep-intake-note.ts'
import { personEntry } from './read-intake-form.ts'
import { readIntake } from './read/read-intake.ts'

/** CON-4: what the two people are to each other, when the form says it. */
const UNIONS: Readonly<Record<string, string>> = { married: 'spouse', pacs: 'pacs_partner', cohabiting: 'cohabitant' }

type Input = In<typeof contract.addContactFromIntake>

/** CON-61: a contact of a form that was seen and confirmed, and its second holder's when asked; all or nothing. */
export const addContactFromIntake =
  (keepNote: KeepNote) =>
  async (ctx: Context, input: Input, call: Call): Promise<Out<typeof contract.addContactFromIntake>> => {
    const intake = await readIntake(call)
    const { values, upload } = intake
    if (!isNamed(values, 't1')) throw new AppError('intake.name_missing', { name: upload.name })
    const holders: Holder[] = input.withSpouse && isNamed(values, 't2') ? ['t1', 't2'] : ['t1']
    const entries = holders.map((holder) => personEntry(ctx, values, holder))
    if (!input.confirmed) for (const entry of entries) await refuseTwin(ctx, entry)
    const ids: string[] = []
    for (const entry of entries) ids.push(await addOne(ctx, input, entry))
    const [id = '', spouseId = null] = ids
    const role = UNIONS[values.codes['family.maritalStatus'] ?? '']
    if (spouseId && role) await addRelation(ctx, { contactId: id, otherId: spouseId, role })
    if (input.keepNote) {
      const lines = compareFacts(holderFacts(values, 't1', ctx.today), NOTHING_STANDS)
      const rest = restOf(values, holderPaths(holders))
      const subject = 'Création à partir du recueil d’informations client'
      await keepIntakeNote(ctx, call, keepNote, intake, { contactId: id, subject, lines, taken: null, rest })
    }
    return { id, spouseId }
  }

type Entry = ReturnType<typeof personEntry>

async function refuseTwin(ctx: Context, entry: Entry): Promise<void> {
  const [twin] = await likelyDuplicates(ctx, entry, null)
  if (twin) throw new AppError('contact.likely_duplicate', { name: twin.name, reason: twin.reasons[0] ?? '' })
}

/** The two people of a household often share a telephone: they were compared to the book, not to each other. */
async function addOne(ctx: Context, { type, mainAdviserId }: Input, entry: Entry): Promise<string> {
  const { id } = await addContactFrom(ctx, { ...entry, type, mainAdviserId, keywordIds: [], confirmed: true }, 'intake')
  return id
}
