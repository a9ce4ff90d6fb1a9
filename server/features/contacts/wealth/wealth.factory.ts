import { AssetEntry, LiabilityEntry } from '#contract/contacts/wealth/wealth.shapes.ts'
import { actingAs } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { addAsset } from './add-asset.ts'
import { addLiability } from './add-liability.ts'

interface Owner {
  readonly id: string
}

type Owned<T extends { input: unknown }> = Partial<T['input']> & {
  /** The firm's administrator when left out. */
  readonly by?: Person
}

/** A home worth 300,000 €, the contact's alone unless told. */
export const anAsset = (firm: Firm, contact: Owner, options: Owned<{ input: AssetEntry }> = {}) => {
  const { by = firm.administrator, ...given } = options
  const home = { kind: 'main_home', label: 'Maison', values: [{ valuedOn: '2025-01-01', valueCents: 30_000_000 }] }
  const owners = [{ contactId: contact.id, share: '100' }]
  return actingAs(firm, by, (ctx) => addAsset(ctx, { contactId: contact.id, ...AssetEntry.parse({ ...home, owners, ...given }) }))
}

/** 200,000 € at 3 % over twenty years, owed by the contact alone unless told. */
export const aLoan = (firm: Firm, contact: Owner, options: Owned<{ input: LiabilityEntry }> = {}) => {
  const { by = firm.administrator, ...given } = options
  const terms = { initialCents: 20_000_000, rate: 3, rateKind: 'fixed', repayment: 'amortising' }
  const loan = { kind: 'mortgage', label: 'Prêt maison', startsOn: '2020-01-01', endsOn: '2040-01-01', ...terms }
  const owners = [{ contactId: contact.id, share: '100' }]
  return actingAs(firm, by, (ctx) =>
    addLiability(ctx, { contactId: contact.id, ...LiabilityEntry.parse({ ...loan, owners, ...given }) }),
  )
}
