import { IconCircleCheck, IconCircleDashed, IconCircleX, IconProgress } from '@tabler/icons-react'
import type { readDealChoices } from '#contract/dashboards/dashboards.contract.ts'
import type { DealRow, StepCell } from '#contract/dashboards/dashboards.shapes.ts'
import type { Out } from '#contract/kernel/operation.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { todayHere } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import type { Column } from '#web/kit/list/list.types.ts'
import classes from './manage.module.css'

export type TemplateSteps = Out<typeof readDealChoices>['steps']

/** DEAL-81, « back office »: a column for each step and, after it, for each of its traced actions. */
export const stepColumns = (t: Translate, steps: TemplateSteps): Column<DealRow>[] =>
  steps.flatMap((step) => [
    {
      key: step.id,
      label: t('dashboards:filter.stepNamed', { number: step.number, subject: step.subject }),
      width: 150,
      render: (row) => <StepState cell={row.cells?.find(({ stepId }) => stepId === step.id)} />,
    },
    ...step.traced.map(({ id, label }): Column<DealRow> => ({
      key: id,
      label,
      width: 150,
      render: (row) => <Ticked row={row} actionId={id} />,
    })),
  ])

const ICONS = { not_begun: IconCircleDashed, under_way: IconProgress, done: IconCircleCheck, dropped: IconCircleX } as const

/** Where a step stands, with the day it was validated. */
function StepState({ cell }: { readonly cell: StepCell | undefined }) {
  const t = useTranslate()
  const formats = useFormats()
  if (!cell) return null
  const Icon = ICONS[cell.state]
  const label = t(`deals:stepState.${cell.state}`)
  return (
    <span className={classes['step']} data-step={cell.state} title={label}>
      <Icon size={15} role="img" aria-label={label} />
      {cell.validatedAt ? formats.day(todayHere(new Date(cell.validatedAt))) : cell.state === 'under_way' && label}
    </span>
  )
}

/** When a traced action was ticked, and by whom. */
function Ticked({ row, actionId }: { readonly row: DealRow; readonly actionId: string }) {
  const formats = useFormats()
  const tick = row.cells?.flatMap(({ traced }) => traced).find((action) => action.actionId === actionId)?.tick
  if (!tick) return null
  const day = formats.day(todayHere(new Date(tick.at)))
  return <span title={tick.by ? `${day}, ${tick.by.name}` : day}>{tick.by ? `${day} · ${tick.by.name}` : day}</span>
}
