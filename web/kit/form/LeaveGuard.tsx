import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FormState } from './form.types.ts'

/** Before one leaves with something typed and not saved: stay, leave and find it again later, or drop it. */
export function LeaveGuard({ form }: { readonly form: FormState }) {
  const { t } = useTranslation('kit')
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => form.store.isDirty() && current.pathname !== next.pathname,
    enableBeforeUnload: () => form.store.isDirty(),
    withResolver: true,
  })
  if (status !== 'blocked') return null
  const dropAndLeave = () => {
    form.discard()
    proceed()
  }
  return (
    <Modal opened onClose={reset} title={t('form.leaveTitle')} closeButtonProps={{ 'aria-label': t('dialog.close') }}>
      <Stack gap="sm">
        <Text>{t('form.leaveSentence')}</Text>
        <Group gap="xs" justify="flex-end">
          <Button size="xs" variant="subtle" color="red" onClick={dropAndLeave}>
            {t('form.leaveAndDrop')}
          </Button>
          <Button size="xs" variant="default" onClick={proceed}>
            {t('form.leave')}
          </Button>
          <Button size="xs" onClick={reset} data-autofocus>
            {t('form.stay')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
