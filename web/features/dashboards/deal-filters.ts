import type { readDealChoices } from '#contract/dashboards/dashboards.contract.ts'
import { DEAL_STATES, SITUATIONS } from '#contract/deals/deals.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { Out } from '#contract/kernel/operation.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { FilterOption, ListFilter } from '#web/kit/list/list.types.ts'
import { FILTER_KEYS } from './deal-addresses.ts'

type Choices = Out<typeof readDealChoices>

const named = (list: readonly Named[]): FilterOption[] => list.map(({ id, name }) => ({ value: id, label: name }))

const choice = (key: string, label: string, options: readonly FilterOption[]): ListFilter => ({
  kind: 'choice',
  multiple: true,
  key,
  label,
  options,
})

/** DEAL-80: adviser and collaborator. */
export const peopleFilters = (t: Translate, { advisers, inCharge }: Pick<Choices, 'advisers' | 'inCharge'>): ListFilter[] => [
  choice(FILTER_KEYS.inChargeIds, t('dashboards:filter.inCharge'), named(inCharge)),
  choice(FILTER_KEYS.adviserIds, t('dashboards:filter.adviser'), named(advisers)),
]

/** DEAL-81: what the detail can be filtered by. */
export const detailFilters = (t: Translate, choices: Choices): ListFilter[] => [
  choice(FILTER_KEYS.templateIds, t('dashboards:filter.template'), named(choices.templates)),
  ...peopleFilters(t, choices),
  choice(
    FILTER_KEYS.states,
    t('dashboards:filter.state'),
    DEAL_STATES.map((value) => ({ value, label: t(`deals:state.${value}`) })),
  ),
  choice(
    FILTER_KEYS.situations,
    t('dashboards:filter.situation'),
    SITUATIONS.map((value) => ({ value, label: t(`dashboards:situationOne.${value}`) })),
  ),
  choice(FILTER_KEYS.steps, t('dashboards:filter.step'), stepOptions(t, choices)),
  { kind: 'days', key: FILTER_KEYS.signed, label: t('dashboards:filter.signed') },
  { kind: 'days', key: FILTER_KEYS.sent, label: t('dashboards:filter.sent') },
  { kind: 'days', key: FILTER_KEYS.reconciled, label: t('dashboards:filter.reconciled') },
]

/** Steps by name where one template is looked at, by number otherwise. */
function stepOptions(t: Translate, { steps, lastStep }: Choices): FilterOption[] {
  if (steps.length) {
    return steps.map(({ number, subject }) => ({
      value: String(number),
      label: t('dashboards:filter.stepNamed', { number, subject }),
    }))
  }
  return Array.from({ length: lastStep }, (_, index) => ({
    value: String(index + 1),
    label: t('dashboards:filter.stepNumber', { number: index + 1 }),
  }))
}
