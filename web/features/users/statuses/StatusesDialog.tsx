import { Modal, Stack, Text } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { UserStatuses } from './UserStatuses.tsx'

/** The statuses of users, settled without leaving the page of one of them. */
export function StatusesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  useReturnFocus()
  return (
    <Modal opened onClose={onClose} title={t('settings:statuses.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="sm">
        <Text c="dimmed">{t('settings:statuses.sentence')}</Text>
        <UserStatuses />
      </Stack>
    </Modal>
  )
}
