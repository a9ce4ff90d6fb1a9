import { IconAlertTriangle, IconCircleCheck, IconClock, IconClockExclamation } from '@tabler/icons-react'
import type { DueState } from '#contract/steps/steps.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import '#web/kit/tokens.css'
import classes from './marks.module.css'

const ICONS = { late: IconAlertTriangle, soon: IconClockExclamation, normal: IconClock, over: IconCircleCheck } as const

interface DueMarkProps {
  readonly due: DueState
  /** ISO instant; null: nothing is due. */
  readonly at: string | null
  /** The word alone when there is little room; the date stands in the title. */
  readonly short?: boolean
}

/** DEAL-43: red, orange or grey, always with its icon and its word. */
export function DueMark({ due, at, short = false }: DueMarkProps) {
  const t = useTranslate()
  const formats = useFormats()
  if (due === 'normal' && !at) return null
  const Icon = ICONS[due]
  const when = at && formats.instant(at)
  return (
    <span className={classes['mark']} data-due={due} title={when ? t('timeline:mark.dueOn', { at: when }) : undefined}>
      <Icon size={14} aria-hidden />
      {t(`timeline:due.${due}`)}
      {!short && when && due !== 'over' && <span className={classes['when']}>{when}</span>}
    </span>
  )
}
