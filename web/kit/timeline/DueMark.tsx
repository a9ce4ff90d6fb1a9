import type { Icon } from '@tabler/icons-react'
import { IconAlertCircle, IconCircleCheck, IconClock, IconClockExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Due } from './timeline.types.ts'
import classes from './timeline.module.css'

const ICONS: Readonly<Record<Due, Icon>> = {
  late: IconAlertCircle,
  soon: IconClockExclamation,
  normal: IconClock,
  over: IconCircleCheck,
}

/** DEAL-43: red, orange, grey or done, always with an icon and a word; the date when there is one. */
export function DueMark({ due, date }: { readonly due: Due; readonly date?: string }) {
  const { t } = useTranslation('kit')
  const DueIcon = ICONS[due]
  return (
    <span className={classes['due']} data-due={due}>
      <DueIcon size={14} aria-hidden />
      <span>{t(`timeline.${due}`)}</span>
      {date && <span>· {date}</span>}
    </span>
  )
}
