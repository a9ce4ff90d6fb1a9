import { ActionIcon, Button, Group, Indicator, Popover, Text } from '@mantine/core'
import { IconBell, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { listNotifications } from '#contract/notifications/notifications.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { NotificationText } from './NotificationText.tsx'
import { PopUps } from './PopUps.tsx'
import type { NotificationRow } from './use-notifications.ts'
import { useAnswers, useLiveNotifications } from './use-notifications.ts'
import classes from './notifications.module.css'

/** The latest ones. */
const SHOWN = 50

interface LineProps {
  readonly row: NotificationRow
  onRead: () => void
  onFollow: () => void
}

function Line({ row, onRead, onFollow }: LineProps) {
  const t = useTranslate()
  return (
    <li className={classes['line']} data-unread={row.readAt === null || undefined}>
      <div className={classes['text']}>
        <NotificationText row={row} onFollow={onFollow} />
      </div>
      {row.readAt === null && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('notifications:readOne', { title: row.title })}
          title={t('notifications:read')}
          onClick={onRead}
        >
          <IconCheck size={15} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}

/** NOTIF-1: the bell, how many are not read, and the list behind it; what stands as a message is drawn over the page. */
export function Bell() {
  const t = useTranslate()
  const [opened, setOpened] = useState(false)
  const all = useRead(listNotifications, { limit: SHOWN })
  const { read, readAll } = useAnswers()
  useLiveNotifications()
  const unread = all.data?.unread ?? 0
  const follow = (row: NotificationRow) => {
    setOpened(false)
    if (row.readAt === null) read(row.id)
  }
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" width={380} shadow="md" trapFocus returnFocus>
        <Indicator label={unread > 99 ? '99+' : unread} disabled={unread === 0} size={15} color="red" offset={5}>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={30}
              aria-label={t('notifications:bell', { count: unread })}
              onClick={() => setOpened((before) => !before)}
            >
              <IconBell size={18} aria-hidden />
            </ActionIcon>
          </Popover.Target>
        </Indicator>
        <Popover.Dropdown p={0}>
          <Group justify="space-between" px="sm" py={6} className={classes['head']}>
            <Text fw={600}>{t('notifications:title')}</Text>
            <Button size="compact-xs" variant="subtle" disabled={unread === 0} onClick={readAll}>
              {t('notifications:readAll')}
            </Button>
          </Group>
          <div className={classes['latest']}>
            <ReadPart read={all}>
              {({ rows }) =>
                rows.length === 0 ? (
                  <EmptyState sentence={t('notifications:empty')} />
                ) : (
                  <ul className={classes['list']}>
                    {rows.map((row) => (
                      <Line key={row.id} row={row} onRead={() => read(row.id)} onFollow={() => follow(row)} />
                    ))}
                  </ul>
                )
              }
            </ReadPart>
          </div>
        </Popover.Dropdown>
      </Popover>
      {!opened && <PopUps />}
    </>
  )
}
