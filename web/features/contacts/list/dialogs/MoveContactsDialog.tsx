import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { listCategories, moveContacts } from '#contract/contacts/contacts.contract.ts'
import type { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { CONTACT_TYPES } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import type { Counted } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { NO_CATEGORY } from '../contact-filters.ts'
import { CONTACT_READS } from './BatchAnswerView.tsx'
import { BatchDialog } from './BatchDialog.tsx'

interface MoveContactsDialogProps {
  readonly selection: ContactSelection
  readonly count: Counted
  readonly type: ContactType
  /** What they were dropped on: another list, a category, or « Sans catégorie » (null). */
  readonly toType?: ContactType
  readonly toCategoryId?: string | null
  onClose: () => void
}

/** CON-20, « Déplacer vers… »: what dropping on a category does, by keyboard and menu, to another type too. */
export function MoveContactsDialog({
  selection,
  count,
  type,
  toType: droppedOn,
  toCategoryId,
  onClose,
}: MoveContactsDialogProps) {
  const t = useTranslate()
  const formats = useFormats()
  const [toType, setType] = useState(droppedOn ?? type)
  const [toCategory, setCategory] = useState(toCategoryId === null ? NO_CATEGORY : (toCategoryId ?? ''))
  const categories = useRead(listCategories, { type: toType })
  const move = useOperation(moveContacts, { invalidates: CONTACT_READS, done: false, refused: () => true })
  const options = [
    ...(categories.data?.categories ?? []).map(({ id, name, depth }) => ({
      value: id,
      label: `${'\u2003'.repeat(depth)}${name}`,
    })),
    { value: NO_CATEGORY, label: t('contacts:file.noCategory') },
  ]
  const categoryId = toCategory === NO_CATEGORY ? null : toCategory || undefined
  const nothingChanges = toType === type && toCategory === ''
  return (
    <BatchDialog
      title={t('contacts:batch.moveTitle', { count: count.count, shown: formats.total(count) })}
      confirmLabel={t('contacts:batch.move')}
      asking={move}
      confirm={nothingChanges ? undefined : () => move.mutate({ selection, type: toType, categoryId })}
      onClose={onClose}
    >
      <Select
        size="xs"
        label={t('contacts:entry.type')}
        data={CONTACT_TYPES.map((value) => ({ value, label: t(`contacts:type.${value}`) }))}
        value={toType}
        allowDeselect={false}
        onChange={(value) => {
          setType(CONTACT_TYPES.find((one) => one === value) ?? type)
          setCategory('')
        }}
      />
      <Select
        size="xs"
        label={t('contacts:list.category')}
        placeholder={t('contacts:batch.defaultCategory')}
        data={options}
        value={toCategory || null}
        clearable
        searchable
        clearButtonProps={{ 'aria-label': t('contacts:batch.defaultCategory') }}
        onChange={(value) => setCategory(value ?? '')}
      />
      <Text size="xs" c="dimmed">
        {t('contacts:batch.moveRule')}
      </Text>
    </BatchDialog>
  )
}
