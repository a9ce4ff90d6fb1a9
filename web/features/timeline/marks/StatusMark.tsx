import { IconCircle, IconCircleCheck, IconCircleX, IconProgress, IconUserOff } from '@tabler/icons-react'
import type { EventStatus } from '#contract/steps/steps.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import '#web/kit/tokens.css'
import classes from './marks.module.css'

const ICONS = {
  todo: IconCircle,
  doing: IconProgress,
  done: IconCircleCheck,
  cancelled: IconCircleX,
  no_show: IconUserOff,
} as const

/** The status of an event: icon and word. */
export function StatusMark({ status }: { readonly status: EventStatus }) {
  const t = useTranslate()
  const Icon = ICONS[status]
  return (
    <span className={classes['mark']} data-status={status}>
      <Icon size={14} aria-hidden />
      {t(`timeline:status.${status}`)}
    </span>
  )
}
