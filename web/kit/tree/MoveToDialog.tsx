import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReturnFocus } from '../dialog/useReturnFocus.ts'
import { ErrorBlock } from '../feedback/ErrorBlock.tsx'
import { CategoryTree } from './CategoryTree.tsx'
import type { TreeNode } from './tree.types.ts'

interface MoveToDialogProps {
  /** « Déplacer 12 contacts ». */
  readonly title: string
  /** What moving does. */
  readonly children?: ReactNode
  readonly label: string
  readonly nodes: readonly TreeNode[]
  onMove: (id: string) => unknown
  onClose: () => void
}

/** « Déplacer vers… »: what dragging does, by keyboard and menu. Mount it to open it. */
export function MoveToDialog({ title, children, label, nodes, onMove, onClose }: MoveToDialogProps) {
  const { t } = useTranslation('kit')
  useReturnFocus()
  const [chosen, setChosen] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const move = async () => {
    if (chosen === null) return
    setBusy(true)
    setError(null)
    try {
      await onMove(chosen)
      onClose()
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)))
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('dialog.close') }}>
      <Stack gap="sm">
        {children && <Text component="div">{children}</Text>}
        <CategoryTree label={label} nodes={nodes} selected={chosen} onSelect={setChosen} />
        {error && <ErrorBlock error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button size="xs" disabled={chosen === null} loading={busy} onClick={() => void move()}>
            {t('tree.move')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
