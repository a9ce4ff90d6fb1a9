import type { OwnerEntry } from '#contract/contacts/wealth/wealth.shapes.ts'
import type { HeldAs } from '#contract/contacts/relations/relations.types.ts'
import type { Context } from '#platform/context/context.ts'
import { addAsset } from '../../wealth/add-asset.ts'
import { addBudgetLine } from '../../wealth/add-budget-line.ts'
import { addLiability } from '../../wealth/add-liability.ts'
import { addObjective } from '../../wealth/add-objective.ts'
import { editAsset } from '../../wealth/edit-asset.ts'
import { editBudgetLine } from '../../wealth/edit-budget-line.ts'
import { editLiability } from '../../wealth/edit-liability.ts'
import { editObjective } from '../../wealth/edit-objective.ts'
import type { Into } from './into.types.ts'
import type { Stands } from './likeness.rules.ts'
import type { Offered } from './offer-records.ts'
import type { IntakeRecord, Recorded } from './record.types.ts'
import { takeChild } from './take-child.ts'

/** CON-61, CON-62: what was ticked becomes records of the file, through what adds or changes them by hand. */
export async function takeRecords(ctx: Context, into: Into, offers: readonly Offered[]): Promise<void> {
  for (const offer of offers) {
    const { of } = offer.record
    if (!of) continue
    if (of.about === 'child') await takeChild(ctx, into, of.entry, offer.twin)
    else if (offer.stands) await change(ctx, into.contactId, of, offer.stands)
    else await add(ctx, into, offer.record, of)
  }
}

async function add(ctx: Context, { contactId: first, second }: Into, { who }: IntakeRecord, of: Recorded): Promise<void> {
  const contactId = who === 't2' ? (second.id ?? first) : first
  const both = { contactId: second.id, name: second.id ? null : second.name, share: '50' }
  const owners = who === 'both' ? [{ contactId, share: '50' }, both] : [{ contactId, share: '100' }]
  if (of.about === 'asset') await addAsset(ctx, { contactId, ...of.entry, owners: dismembered(owners, of.heldAs) })
  if (of.about === 'loan') await addLiability(ctx, { contactId, ...of.entry, owners })
  if (of.about === 'budget') await addBudgetLine(ctx, { contactId, ...of.entry })
  if (of.about === 'objective') await addObjective(ctx, { contactId, ...of.entry })
}

/** The form does not say who has the other right. */
function dismembered(owners: readonly Omit<OwnerEntry, 'heldAs'>[], heldAs: HeldAs): OwnerEntry[] {
  const held = owners.map((owner) => ({ ...owner, heldAs }))
  if (heldAs === 'full') return held
  const other =
    heldAs === 'bare'
      ? ({ name: 'Usufruitier', heldAs: 'usufruct' } as const)
      : ({ name: 'Nu-propriétaire', heldAs: 'bare' } as const)
  return [...held, { ...other, share: '100' }]
}

/** Another value of what stands: of an asset one more, of its day; nothing else of it changes. */
async function change(ctx: Context, contactId: string, of: Recorded, { about, is }: Stands): Promise<void> {
  if (about === 'asset' && of.about === 'asset') {
    const days = new Set(of.entry.values.map(({ valuedOn }) => valuedOn))
    const values = [...of.entry.values, ...is.values.filter(({ valuedOn }) => !days.has(valuedOn))]
    await editAsset(ctx, { ...is, contactId, assetId: is.id, values })
  }
  if (about === 'loan' && of.about === 'loan') {
    const left = { outstandingCents: of.entry.initialCents, outstandingOn: of.entry.startsOn }
    await editLiability(ctx, { ...is, contactId, liabilityId: is.id, ...left })
  }
  if (about === 'budget' && of.about === 'budget') {
    const { amountCents, period } = of.entry
    await editBudgetLine(ctx, { ...is, contactId, lineId: is.id, amountCents, period })
  }
  if (about === 'objective' && of.about === 'objective') {
    const { horizonYears = null, notes } = of.entry
    const told = { horizonYears: horizonYears ?? is.horizonYears, notes: notes ?? is.notes }
    await editObjective(ctx, { ...is, contactId, objectiveId: is.id, ...told })
  }
}
