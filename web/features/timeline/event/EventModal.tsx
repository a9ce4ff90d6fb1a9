import { Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { EventKind } from '#contract/steps/steps.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { KindIcon } from '../marks/KindIcon.tsx'

interface EventModalProps {
  readonly kind: EventKind
  readonly title: string
  readonly children: ReactNode
  onClose: () => void
}

/** The window of an event: Escape closes it, the focus goes back where it was. */
export function EventModal({ kind, title, children, onClose }: EventModalProps) {
  const t = useTranslate()
  useReturnFocus()
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('timeline:window.close') }}
      title={
        <Group gap={8} wrap="nowrap">
          <KindIcon kind={kind} size={18} />
          {title}
        </Group>
      }
    >
      {children}
    </Modal>
  )
}
