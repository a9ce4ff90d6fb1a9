import { Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { byWords } from '#web/kit/form/fields/byWords.ts'
import type { Person } from './org-tree.ts'

interface AttachDialogProps {
  readonly person: Person
  /** Shown first; null: the top. */
  readonly managerId: string | null
  readonly people: readonly Person[]
  /** How many follow. */
  readonly below: number
  onAttach: (managerId: string | null) => Promise<unknown>
  onClose: () => void
}

/** « Rattacher à… »: what dragging does, by menu and keyboard. */
export function AttachDialog({ person, managerId: first, people, below, onAttach, onClose }: AttachDialogProps) {
  const t = useTranslate()
  const [managerId, setManager] = useState(first)
  const others = people.filter(({ id, active }) => active && id !== person.id)
  return (
    <ConfirmDialog
      title={t('people:hierarchy.attachTitle', { name: person.name })}
      confirmLabel={t('people:hierarchy.attachConfirm')}
      onConfirm={() => onAttach(managerId)}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Select
          size="xs"
          label={t('people:hierarchy.manager')}
          placeholder={t('people:hierarchy.topZone')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={managerId}
          onChange={setManager}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('people:hierarchy.top') }}
          filter={byWords}
        />
        <Text size="xs" c="dimmed">
          {t('people:hierarchy.attachRule', { count: below })}
        </Text>
      </Stack>
    </ConfirmDialog>
  )
}
