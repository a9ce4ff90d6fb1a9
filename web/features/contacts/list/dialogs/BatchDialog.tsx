import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { BatchAnswer } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { BatchAnswerView } from './BatchAnswerView.tsx'

interface BatchDialogProps {
  /** « Déplacer 12 contacts ». */
  readonly title: string
  readonly confirmLabel: string
  readonly children: ReactNode
  readonly asking: {
    readonly data: z.output<typeof BatchAnswer> | undefined
    readonly error: Error | null
    readonly isPending: boolean
  }
  /** Undefined while something is still to be chosen. */
  readonly confirm: (() => void) | undefined
  onClose: () => void
}

/** A batch: what is to be chosen, then what was done. */
export function BatchDialog({ title, confirmLabel, children, asking, confirm, onClose }: BatchDialogProps) {
  const t = useTranslate()
  useReturnFocus()
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      {asking.data ? (
        <BatchAnswerView answer={asking.data} onClose={onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            confirm?.()
          }}
        >
          <Stack gap="sm">
            {children}
            {asking.error && <ErrorBlock error={asking.error} />}
            <Group justify="flex-end" gap="xs">
              <Button size="xs" variant="default" onClick={onClose}>
                {t('contacts:batch.cancel')}
              </Button>
              <Button size="xs" type="submit" loading={asking.isPending} disabled={!confirm}>
                {confirmLabel}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
