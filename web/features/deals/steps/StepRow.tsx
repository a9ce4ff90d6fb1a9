import { Badge, Group, Table, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconCircle, IconCircleCheck, IconCircleX, IconPlayerPlayFilled, IconProgress } from '@tabler/icons-react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { DueMark } from '#web/kit/timeline/DueMark.tsx'
import { KindIcon } from '../../timeline/marks/KindIcon.tsx'
import { useDeal } from '../page/deal-context.ts'
import type { DealStep } from './step.types.ts'
import classes from './steps.module.css'

const STATE_ICONS = { not_begun: IconCircle, under_way: IconProgress, done: IconCircleCheck, dropped: IconCircleX } as const

interface StepRowProps {
  readonly step: DealStep
  readonly selected: boolean
  onSelect: () => void
}

function StepDates({ step, current }: { readonly step: DealStep; readonly current: boolean }) {
  const t = useTranslate()
  const formats = useFormats()
  const { deal } = useDeal()
  if (step.validatedAt) return <>{t('deals:steps.validated', { at: formats.instant(step.validatedAt) })}</>
  if (current && deal.current?.dueAt) return <DueMark due={deal.due} date={formats.instant(deal.current.dueAt)} />
  if (step.delayDays === null) return null
  return (
    <Text size="xs" c="dimmed">
      {t('deals:steps.due', { count: step.delayDays })}
    </Text>
  )
}

/** One step of the template: number, kind, subject, mandatory mark, state, dates. Pressing it shows its instructions. */
export function StepRow({ step, selected, onSelect }: StepRowProps) {
  const t = useTranslate()
  const { deal } = useDeal()
  const current = deal.stage !== 'over' && deal.current?.stepId === step.id
  const StateIcon = STATE_ICONS[step.state]
  return (
    <Table.Tr className={classes['step']} data-current={current || undefined} data-selected={selected || undefined}>
      <Table.Td className={classes['number']}>
        <Group gap={4} wrap="nowrap">
          {current && <IconPlayerPlayFilled size={10} aria-hidden />}
          {step.number}
          {current && <VisuallyHidden>{t('deals:steps.current')}</VisuallyHidden>}
        </Group>
      </Table.Td>
      <Table.Td>
        <Group gap={8} wrap="nowrap">
          <KindIcon kind={step.kind} />
          <span className={classes['named']}>
            <UnstyledButton className={classes['subject']} aria-pressed={selected} onClick={onSelect}>
              {step.subject}
            </UnstyledButton>
            {step.mandatory && deal.template.type !== 'workflow' && (
              <Badge color="gray" className={classes['badge']}>
                {t('deals:steps.mandatory')}
              </Badge>
            )}
          </span>
        </Group>
      </Table.Td>
      <Table.Td>
        <span className={classes['mark']} data-state={step.state}>
          <StateIcon size={14} aria-hidden />
          {t(`deals:stepState.${step.state}`)}
        </span>
      </Table.Td>
      <Table.Td>
        <StepDates step={step} current={current} />
      </Table.Td>
      <Table.Td />
    </Table.Tr>
  )
}
