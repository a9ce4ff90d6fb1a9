/** CON-61, CON-62: what a row of each table of the form means to a file, or why it cannot be kept. */
import type { z } from 'zod'
import { AssetEntry, BudgetEntry, LiabilityEntry, ObjectiveEntry } from '#contract/contacts/wealth/wealth.shapes.ts'
import { ASSET_KINDS, LIABILITY_KINDS } from '#contract/contacts/wealth/wealth.types.ts'
import type { LiabilityKind, Repayment } from '#contract/contacts/wealth/wealth.types.ts'
import { sentence } from '#contract/kernel/errors.ts'
import { General } from '#contract/contacts/contacts.shapes.ts'
import type { IntakeValues } from '../facts/intake-values.rules.ts'
import { ASSETS, BUDGETS, FILIATION_CHOICES, HORIZONS, LOANS, OBJECTIVES } from './record-kinds.rules.ts'
import type { AssetTable } from './record-kinds.rules.ts'
import type { Recorded } from './record.types.ts'
import type { Row } from './row.rules.ts'

type Reader = (
  row: Row,
  about: { readonly values: IntakeValues; readonly day: string; readonly place: number },
) => Recorded | null

const asset =
  (table: AssetTable): Reader =>
  (row, { day }) => {
    const kind = ASSETS[table].means[row.code('kind') ?? 'other'] ?? 'other_asset'
    const valueCents = row.cents('value')
    if (valueCents === null) return row.missing('la valeur')
    const right = row.code('right') ?? 'full'
    // Held with others than the two people of the form: their shares are not said.
    if (right === 'undivided' && row.code('who') !== 'both') return row.missing('la part de chacun')
    const share = row.text('share')
    const label = row.text('label') ?? ASSET_KINDS[kind].label
    const values = [{ valuedOn: day, valueCents }]
    const notes = share ? `Part détenue : ${share.replace(/\s*%$/, '')} %` : null
    const entry = { kind, label, acquiredOn: row.pastDay('date', day), notes, values }
    const heldAs = right === 'bare' || right === 'usufruct' ? right : 'full'
    return kept(row, AssetEntry.omit({ owners: true }), entry, (read) => ({ about: 'asset', table, entry: read, heldAs }))
  }

/** The form asks what is left, not what was lent: the debt begins, for us, with what is left that day. */
const loan: Reader = (row, { day }) => {
  const meant = LOANS.means[row.code('kind') ?? '']
  if (!meant) return row.missing('l’objet')
  const [kind, repayment] = meant.split('/') as [LiabilityKind, Repayment]
  const [capital, rate, endsOn] = [row.cents('capital'), row.percent('rate'), row.anyDay('end')]
  if (capital === null) return row.missing('le capital dû')
  if (rate === null) return row.missing('le taux')
  if (endsOn === null || endsOn <= day) return row.missing('une date de fin à venir')
  const lender = row.text('label') ?? null
  const entry = {
    kind,
    label: [LIABILITY_KINDS[kind], lender].filter(Boolean).join(' '),
    lender,
    initialCents: capital,
    rate,
    rateKind: 'fixed',
    repayment,
    startsOn: day,
    endsOn,
    paymentCents: row.cents('payment'),
    notes:
      'D’après le recueil d’informations client : montant et date sont ceux du capital dû, ceux du prêt restent à compléter.',
  }
  return kept(row, LiabilityEntry.omit({ owners: true }), entry, (read) => ({ about: 'loan', entry: read }))
}

const budget =
  (table: 'income' | 'charge'): Reader =>
  (row) => {
    const kind = BUDGETS[table].means[row.code('kind') ?? 'other']
    const [amountCents, period] = [row.cents('amount'), row.code('period')]
    if (amountCents === null) return row.missing('le montant')
    if (!period) return row.missing('la période')
    const label = row.code('who') === 'both' ? 'Les deux titulaires' : null
    return kept(row, BudgetEntry, { kind, label, amountCents, period }, (entry) => ({ about: 'budget', side: table, entry }))
  }

const objective: Reader = (row, { place }) => {
  const kind = OBJECTIVES.means[row.code('kind') ?? '']
  if (!kind) return row.missing('un objectif du dossier')
  const entry = {
    kind,
    horizonYears: HORIZONS[row.code('horizon') ?? ''] ?? null,
    priority: place,
    notes: row.text('detail') ?? null,
  }
  return kept(row, ObjectiveEntry, entry, (read) => ({ about: 'objective', entry: read }))
}

/** Without a name of their own, children bear the first holder's. */
const child: Reader = (row, { values, day }) => {
  const firstNames = row.text('firstName')
  if (!firstNames) return row.missing('le prénom')
  const lastName = row.text('lastName') ?? values.texts['t1.lastName']
  if (!lastName) return row.missing('le nom')
  if (row.code('filiation') === 'of_holder_2') return row.blame(sentence('intake.child_of_other'))
  const entry = { firstNames, lastName, birthDate: row.pastDay('birthDate', day) }
  const filiation = FILIATION_CHOICES.means[row.code('filiation') ?? ''] ?? null
  const taxDependent = row.text('dependent') ? true : null
  const shape = General.pick({ firstNames: true, lastName: true, birthDate: true })
  return kept(row, shape, entry, (read) => ({ about: 'child', entry: { ...read, filiation, taxDependent } }))
}

/** By the table's path. */
export const READERS: Readonly<Record<string, Reader>> = {
  'family.child': child,
  income: budget('income'),
  charge: budget('charge'),
  realEstate: asset('realEstate'),
  financial: asset('financial'),
  business: asset('business'),
  loan,
  objective,
}

function kept<S extends z.ZodType>(row: Row, shape: S, entry: unknown, as: (read: z.output<S>) => Recorded): Recorded | null {
  if (row.fault !== null) return null
  const read = shape.safeParse(entry)
  return read.success ? as(read.data) : row.blame(sentence('intake.line_unfit'))
}
