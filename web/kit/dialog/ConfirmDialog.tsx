import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBlock } from '../feedback/ErrorBlock.tsx'
import { useReturnFocus } from './useReturnFocus.ts'

interface ConfirmDialogProps {
  /** The decision, as a question: « Supprimer ce contact ? ». */
  readonly title: string
  /** What will happen: how many, to whom, who will be told. */
  readonly children?: ReactNode
  /** The verb of the decision: « Supprimer ». */
  readonly confirmLabel?: string
  /** Dangerous: what will be lost, and how to get it back. */
  readonly danger?: { readonly lost: ReactNode; readonly recover: ReactNode }
  /** Stays open with the error when it fails. */
  onConfirm: () => unknown
  onClose: () => void
}

function Danger({ lost, recover }: NonNullable<ConfirmDialogProps['danger']>) {
  const { t } = useTranslation('kit')
  return (
    <Stack gap={6}>
      <Group gap={6} wrap="nowrap" align="flex-start">
        <IconAlertTriangle size={16} color="var(--kit-bad-text)" aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
        <Text>
          <strong>{t('dialog.lost')}</strong> — {lost}
        </Text>
      </Group>
      <Text c="dimmed">
        <strong>{t('dialog.recover')}</strong> — {recover}
      </Text>
    </Stack>
  )
}

/** One decision. Escape closes, Enter confirms, the focus goes back where it was; mount it to open it. */
export function ConfirmDialog({ title, children, confirmLabel, danger, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation('kit')
  useReturnFocus()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const confirm = async () => {
    setBusy(true)
    setError(null)
    try {
      await onConfirm()
      onClose()
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)))
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('dialog.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          void confirm()
        }}
      >
        <Stack gap="sm">
          {children && <Text component="div">{children}</Text>}
          {danger && <Danger {...danger} />}
          {error && <ErrorBlock error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={onClose}>
              {t('dialog.cancel')}
            </Button>
            <Button size="xs" type="submit" color={danger ? 'red' : undefined} loading={busy} data-autofocus>
              {confirmLabel ?? t('dialog.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
