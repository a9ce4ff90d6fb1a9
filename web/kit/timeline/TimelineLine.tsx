import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ToneBadge } from '../badge/Badge.tsx'
import { useFormats } from '../format/useFormats.ts'
import { AddressLink } from '../link/AddressLink.tsx'
import { MenuEntries } from '../menu/MenuEntries.tsx'
import { DueMark } from './DueMark.tsx'
import type { TimelineItem, TimelineKind } from './timeline.types.ts'
import classes from './timeline.module.css'

interface TimelineLineProps {
  readonly item: TimelineItem
  readonly kind: TimelineKind | undefined
  /** First day of the month that this line begins. */
  readonly month: string | null
}

function LineMenu({ item }: { readonly item: TimelineItem }) {
  const { t } = useTranslation('kit')
  if (!item.menu || item.menu.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('list.actionsOf', { name: item.subject })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuEntries entries={item.menu} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** One line: what kind, when and how late, subject, who. */
export function TimelineLine({ item, kind, month }: TimelineLineProps) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const KindIcon = kind?.icon
  const date = item.at.length <= 10 ? formats.day(item.at) : formats.instant(item.at)
  return (
    <>
      {month && <h3 className={classes['month']}>{formats.month(month)}</h3>}
      <div className={classes['line']} data-due={item.due}>
        <span className={classes['icon']} title={kind?.label}>
          {KindIcon && <KindIcon size={17} aria-label={kind?.label} role="img" />}
        </span>
        <div className={classes['what']}>
          <div className={classes['first']}>
            {item.address ? (
              <AddressLink address={item.address} data-line className={classes['subject']}>
                {item.subject}
              </AddressLink>
            ) : (
              <span className={classes['subject']}>{item.subject}</span>
            )}
            {item.state && <ToneBadge {...item.state} />}
          </div>
          <div className={classes['second']}>
            <DueMark due={item.due} date={date} />
            {item.who && <span>{t('timeline.by', { who: item.who })}</span>}
            {item.excerpt && <span className={classes['excerpt']}>{item.excerpt}</span>}
          </div>
          {item.more}
        </div>
        <LineMenu item={item} />
      </div>
    </>
  )
}
