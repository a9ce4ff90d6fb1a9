import { Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../dialog/ConfirmDialog.tsx'
import type { NamedItem } from './names.types.ts'

interface DeleteNameDialogProps {
  readonly item: NamedItem
  /** What may take its place; none: it is refused while it serves. */
  readonly heirs: readonly NamedItem[]
  /** Takes its place wherever it serves, when nothing else is chosen. */
  readonly withoutHeir: string | null
  readonly onDelete: (replacedById: string | null) => Promise<unknown>
  readonly onClose: () => void
}

/** Says what happens to what it serves for, and asks what takes its place. */
export function DeleteNameDialog({ item, heirs, withoutHeir, onDelete, onClose }: DeleteNameDialogProps) {
  const { t } = useTranslation('kit')
  const [heir, setHeir] = useState<string | null>(null)
  const serves = (item.uses?.count ?? 0) > 0
  return (
    <ConfirmDialog
      title={t('names.deleteTitle', { name: item.name })}
      confirmLabel={t('names.delete')}
      danger={{ lost: t('names.lost'), recover: t('names.recover') }}
      onConfirm={() => onDelete(heir)}
      onClose={onClose}
    >
      {serves && (
        <Stack gap="xs">
          <Text>{t('names.serves', { count: item.uses?.count ?? 0 })}</Text>
          {heirs.length > 0 && (
            <Select
              size="xs"
              label={t('names.heir')}
              placeholder={withoutHeir ?? t('names.chooseHeir')}
              data={heirs.map(({ id, name }) => ({ value: id, label: name }))}
              value={heir}
              onChange={setHeir}
              clearable={withoutHeir !== null}
            />
          )}
        </Stack>
      )}
    </ConfirmDialog>
  )
}
