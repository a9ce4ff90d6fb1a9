import type * as contract from '#contract/contacts/intake/intake.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Call } from '#platform/http/routes.ts'
import { contactFor } from '../contact-rights.access.ts'
import { addContactFrom } from '../entry/add-contact.ts'
import { likelyDuplicates } from '../entry/find-likely-duplicates.ts'
import { addRelation } from '../relations/add-relation.ts'
import { compareFacts, NOTHING_STANDS } from './facts/compare.rules.ts'
import { holderFacts, holderPaths, isNamed, nameOf } from './facts/holder-facts.rules.ts'
import type { IntakeValues } from './facts/intake-values.rules.ts'
import { restOf } from './facts/rest.rules.ts'
import type { Holder } from './form/form.types.ts'
import { keepIntakeNote } from './keep-intake-note.ts'
import type { KeepNote } from './keep-intake-note.ts'
import { personEntry } from './read-intake-form.ts'
import { readIntake } from './read/read-intake.ts'
import { recordPaths } from './records/form-records.rules.ts'
import { offerRecords } from './records/offer-records.ts'
import { NO_RECORDS } from './records/record.types.ts'
import { takeRecords } from './records/take-records.ts'

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
    const offers = await offersFor(ctx, values, id, spouseId !== null)
    const left = new Set(input.leaveOut)
    const chosen = offers.filter(({ line }) => line.status === 'new' && !left.has(line.key))
    const second = { id: spouseId, name: nameOf(values, 't2') || 'Titulaire 2' }
    await takeRecords(ctx, { contactId: id, second, fresh: true }, chosen)
    if (input.keepNote) {
      const facts = compareFacts(holderFacts(values, 't1', ctx.today), NOTHING_STANDS)
      const lines = [...facts, ...offers.map(({ line }) => line)]
      const rest = restOf(values, new Set([...holderPaths(holders), ...recordPaths(values)]))
      const taken = new Set([...facts, ...chosen.map(({ line }) => line)].map(({ key }) => key))
      const subject = 'Création à partir du recueil d’informations client'
      await keepIntakeNote(ctx, call, keepNote, intake, { contactId: id, subject, lines, taken, rest })
    }
    return { id, spouseId }
  }

async function offersFor(ctx: Context, values: IntakeValues, id: string, forSecond: boolean) {
  const { row } = await contactFor(ctx, id, 'contact.see')
  return offerRecords(ctx, values, NO_RECORDS, {
    parent: { followerIds: row.follower_ids, isPrivate: row.is_private },
    forSecond,
  })
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
