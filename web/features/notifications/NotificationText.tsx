import { Anchor, Text } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import type { NotificationRow } from './use-notifications.ts'

interface NotificationTextProps {
  readonly row: NotificationRow
  /** Its link was followed. */
  onFollow: () => void
}

/** What a notification says: title, message, who and when, and the blue link to what it is about (DEAL-32). */
export function NotificationText({ row, onFollow }: NotificationTextProps) {
  const t = useTranslate()
  const formats = useFormats()
  const at = formats.instant(row.createdAt)
  return (
    <>
      <Text fw={row.readAt ? 400 : 600} size="sm">
        {row.title}
      </Text>
      {row.message && (
        <Text size="sm" lineClamp={4} style={{ whiteSpace: 'pre-line' }}>
          {row.message}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {row.by ? t('notifications:by', { who: row.by.name, at }) : at}
      </Text>
      {row.link && (
        <Anchor component={AddressLink} address={row.link} size="sm" onClick={onFollow}>
          {t('notifications:see')}
        </Anchor>
      )}
    </>
  )
}
