import { Button, Group, Paper, Portal, Text, Tooltip } from '@mantine/core'
import { IconBell, IconCheck, IconClock } from '@tabler/icons-react'
import { listNotifications } from '#contract/notifications/notifications.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { NotificationText } from './NotificationText.tsx'
import { useAnswers } from './use-notifications.ts'
import classes from './notifications.module.css'

/** More would hide the page; the bell has them all. */
const SHOWN = 3

/** DEAL-32: what is not read stands over the page with « Lu » and « Reporter »; put off, it is back at the next sign-in. */
export function PopUps() {
  const t = useTranslate()
  const { data } = useRead(listNotifications, { filter: 'popUp', limit: SHOWN })
  const { read, postpone } = useAnswers()
  if (!data || data.rows.length === 0) return null
  const others = data.total.count - data.rows.length
  return (
    <Portal>
      <section className={classes['popUps']} aria-label={t('notifications:popUps')} aria-live="polite">
        {data.rows.map((row) => (
          <Paper key={row.id} component="article" shadow="md" withBorder p="sm" className={classes['popUp']}>
            <IconBell size={18} aria-hidden className={classes['mark']} />
            <div>
              <NotificationText row={row} onFollow={() => read(row.id)} />
              <Group gap="xs" mt={6}>
                <Button
                  size="compact-xs"
                  variant="light"
                  leftSection={<IconCheck size={13} aria-hidden />}
                  onClick={() => read(row.id)}
                >
                  {t('notifications:read')}
                </Button>
                <Tooltip label={t('notifications:postponeHint')}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    leftSection={<IconClock size={13} aria-hidden />}
                    onClick={() => postpone(row.id)}
                  >
                    {t('notifications:postpone')}
                  </Button>
                </Tooltip>
              </Group>
            </div>
          </Paper>
        ))}
        {others > 0 && (
          <Paper withBorder px="sm" py={4} className={classes['others']}>
            <Text size="xs">{t('notifications:others', { count: others })}</Text>
          </Paper>
        )}
      </section>
    </Portal>
  )
}
