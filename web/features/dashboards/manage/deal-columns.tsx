import type { DealRow } from '#contract/dashboards/dashboards.shapes.ts'
import type { DealView } from '#contract/dashboards/dashboards.types.ts'
import type { Situation } from '#contract/deals/deals.types.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import { todayHere } from '#web/kit/format/formats.ts'
import type { Tone } from '#web/kit/badge/Badge.tsx'
import type { Column } from '#web/kit/list/list.types.ts'
import { fileAddressOf } from '../../contacts/contact-addresses.ts'
import { dealAddress } from '../../deals/deal-addresses.ts'
import type { TemplateSteps } from './step-columns.tsx'
import { stepColumns } from './step-columns.tsx'
import { DueCell } from './DueCell.tsx'

const TONES: Readonly<Record<Situation, Tone>> = {
  under_way: 'accent',
  late: 'bad',
  awaiting_reconciliation: 'warning',
  done: 'good',
  cancelled: 'neutral',
}

type Columns = readonly Column<DealRow>[]

/** DEAL-81: « conseiller » shows what the deal may bring, « back office » how far it is, step by step for one template. */
export function dealColumns(t: Translate, view: DealView, steps: TemplateSteps): Columns {
  const begin = [...identity(t), ...standing(t)]
  return view === 'adviser' ? [...begin, ...commercial(t), ...progress(t)] : [...begin, ...progress(t), ...stepColumns(t, steps)]
}

const identity = (t: Translate): Columns => [
  {
    key: 'client',
    label: t('dashboards:column.client'),
    kind: 'link',
    width: 190,
    sortable: true,
    value: ({ id, client }) => ({ label: client.name, href: client.open ? fileAddressOf(client.id) : dealAddress(id) }),
  },
  {
    key: 'deal',
    label: t('dashboards:column.deal'),
    kind: 'link',
    width: 190,
    value: ({ id, name }) => ({ label: name, href: dealAddress(id) }),
  },
  {
    key: 'template',
    label: t('dashboards:column.template'),
    width: 160,
    defaultVisible: false,
    value: (row) => row.template.name,
  },
  { key: 'inCharge', label: t('dashboards:column.inCharge'), width: 140, value: (row) => row.inCharge.name },
]

const standing = (t: Translate): Columns => [
  {
    key: 'state',
    label: t('dashboards:column.state'),
    kind: 'badge',
    width: 170,
    value: ({ state }) => ({ label: t(`deals:state.${state}`) }),
  },
  {
    key: 'situation',
    label: t('dashboards:column.situation'),
    kind: 'badge',
    width: 105,
    value: ({ situation }) => ({ label: t(`dashboards:situationOne.${situation}`), tone: TONES[situation] }),
  },
]

const day = (key: string, label: string, value: (row: DealRow) => string | null): Column<DealRow> => ({
  key,
  label,
  kind: 'date',
  width: 110,
  value,
})

const commercial = (t: Translate): Columns => [
  { key: 'adviser', label: t('dashboards:column.adviser'), width: 140, value: (row) => row.adviser.name },
  {
    key: 'potential',
    label: t('dashboards:column.potential'),
    kind: 'money',
    width: 105,
    sortable: true,
    value: (row) => row.potentialCents,
  },
  {
    key: 'probability',
    label: t('dashboards:column.probability'),
    align: 'end',
    width: 105,
    value: ({ probability }) => (probability === null ? null : `${probability} %`),
  },
  {
    key: 'weighted',
    label: t('dashboards:column.weighted'),
    kind: 'money',
    width: 105,
    sortable: true,
    value: (row) => row.weightedCents,
  },
  day('proposal', t('dashboards:column.proposal'), (row) => row.milestones.proposal),
  day('signature', t('dashboards:column.signature'), (row) => row.milestones.signature),
  day('sending', t('dashboards:column.sending'), (row) => row.milestones.sending),
  day('reconciled', t('dashboards:column.reconciled'), (row) => row.reconciledOn),
  {
    ...day('created', t('dashboards:column.created'), (row) => todayHere(new Date(row.createdAt))),
    sortable: true,
    defaultVisible: false,
  },
]

const progress = (t: Translate): Columns => [
  {
    key: 'progress',
    label: t('dashboards:column.progress'),
    width: 95,
    value: ({ stepsDone, stepsTotal }) =>
      stepsTotal === 0 ? null : t('dashboards:column.progressOf', { done: stepsDone, total: stepsTotal }),
  },
  {
    key: 'step',
    label: t('dashboards:column.step'),
    width: 190,
    value: ({ step }) => step && t('dashboards:filter.stepNamed', { number: step.number, subject: step.subject }),
  },
  {
    key: 'due',
    label: t('dashboards:column.due'),
    width: 190,
    sortable: true,
    value: ({ step }) => step?.dueAt,
    render: (row) => <DueCell deal={row} />,
  },
]
