import type { DealFilter, DealSelection } from '#contract/dashboards/dashboards.shapes.ts'
import { DEAL_STATES, SITUATIONS } from '#contract/deals/deals.types.ts'
import type { FilterValues, Selection } from '#web/kit/list/list.types.ts'

/** The word of each filter in the address: the widget and the detail share them, so that a figure leads to its deals. */
export const FILTER_KEYS = {
  templateIds: 'modele',
  adviserIds: 'conseiller',
  inChargeIds: 'collaborateur',
  states: 'etat',
  situations: 'situation',
  steps: 'etape',
  signed: 'signature',
  sent: 'envoi',
  reconciled: 'rapprochement',
} as const

type ListedKey = 'templateIds' | 'adviserIds' | 'inChargeIds' | 'states' | 'situations' | 'steps'
type AddressedFilter = { readonly [Key in ListedKey]?: readonly (string | number)[] }

const DETAIL = '/pilotage/affaires'

/** The deals behind a figure. Written as lists write their filters: values between commas, each escaped. */
export function detailAddress(filter: AddressedFilter = {}, more: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams()
  for (const [key, values] of Object.entries(filter)) {
    if (values.length) search.set(FILTER_KEYS[key as ListedKey], values.map((value) => encodeURIComponent(value)).join(','))
  }
  for (const [key, value] of Object.entries(more)) search.set(key, value)
  return search.size ? `${DETAIL}?${search}` : DETAIL
}

const chosen = <T extends string>(all: readonly T[], values: readonly string[] = []): T[] =>
  all.filter((value) => values.includes(value))

function days(range: readonly string[] | undefined): DealFilter['signed'] {
  const [from, to] = range ?? []
  return from || to ? { from: from || null, to: to || null } : null
}

/** What the server is asked for these chips and this search. */
export function filterOf({ filters, search }: { readonly filters: FilterValues; readonly search: string }): DealFilter {
  const values = (key: keyof typeof FILTER_KEYS) => filters[FILTER_KEYS[key]]
  return {
    templateIds: [...(values('templateIds') ?? [])],
    adviserIds: [...(values('adviserIds') ?? [])],
    inChargeIds: [...(values('inChargeIds') ?? [])],
    states: chosen(DEAL_STATES, values('states')),
    situations: chosen(SITUATIONS, values('situations')),
    steps: (values('steps') ?? []).map(Number),
    signed: days(values('signed')),
    sent: days(values('sent')),
    reconciled: days(values('reconciled')),
    search,
  }
}

/** The rows ticked in a list, as batches and exports take them. */
export function selectionOf(selection: Selection): DealSelection {
  if (!selection.all) return { all: false, ids: [...selection.ids] }
  return { all: true, filter: filterOf(selection.filter), except: [...selection.except] }
}
