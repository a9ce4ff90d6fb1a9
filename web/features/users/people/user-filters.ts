import type { CallInput } from '#contract/kernel/operation.ts'
import type { listUsers } from '#contract/users/users.contract.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { FilterOption, FilterValues, ListFilter } from '#web/kit/list/list.types.ts'

/** Names of the filters in the address. */
export const PROFILE = 'profil'
export const UNIT = 'structure'
const STATE = 'etat'
const ADVISER = 'conseiller'

const STATES = { actif: 'active', inactif: 'inactive' } as const

/** What the address says, in the contract's words. */
export function filtersIn(
  values: FilterValues,
): Pick<CallInput<typeof listUsers>, 'state' | 'profileId' | 'unitId' | 'isAdviser'> {
  const one = (key: string) => values[key]?.[0] ?? null
  const [state, adviser] = [one(STATE), one(ADVISER)]
  return {
    state: state === 'actif' || state === 'inactif' ? STATES[state] : 'all',
    profileId: one(PROFILE),
    unitId: one(UNIT),
    isAdviser: adviser === null ? null : adviser === 'oui',
  }
}

interface Choices {
  readonly profiles: readonly FilterOption[]
  readonly units: readonly FilterOption[]
}

export const userFilters = (t: Translate, { profiles, units }: Choices): ListFilter[] => [
  {
    key: STATE,
    label: t('people:column.state'),
    kind: 'choice',
    options: [
      { value: 'actif', label: t('people:state.active') },
      { value: 'inactif', label: t('people:state.inactive') },
    ],
  },
  { key: PROFILE, label: t('people:column.profile'), kind: 'choice', options: profiles },
  ...(units.length > 0 ? [{ key: UNIT, label: t('people:column.unit'), kind: 'choice' as const, options: units }] : []),
  {
    key: ADVISER,
    label: t('people:column.adviser'),
    kind: 'choice',
    options: [
      { value: 'oui', label: t('people:yes') },
      { value: 'non', label: t('people:no') },
    ],
  },
]
