import { MultiSelect, Text } from '@mantine/core'
import { useState } from 'react'
import { applyKeywords, listKeywords } from '#contract/contacts/contacts.contract.ts'
import type { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { byWords } from '#web/kit/form/fields/byWords.ts'
import type { Counted } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { CONTACT_READS } from './BatchAnswerView.tsx'
import { BatchDialog } from './BatchDialog.tsx'

interface KeywordsDialogProps {
  readonly selection: ContactSelection
  readonly count: Counted
  onClose: () => void
}

/** CON-23: puts keywords on the contacts, takes others off. */
export function KeywordsDialog({ selection, count, onClose }: KeywordsDialogProps) {
  const t = useTranslate()
  const formats = useFormats()
  const [add, setAdd] = useState<string[]>([])
  const [remove, setRemove] = useState<string[]>([])
  const { data } = useRead(listKeywords, {})
  const apply = useOperation(applyKeywords, { invalidates: CONTACT_READS, done: false, refused: () => true })
  const keywords = (data?.keywords ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const search = { size: 'xs', searchable: true, clearable: true, filter: byWords } as const
  return (
    <BatchDialog
      title={t('contactLists:keywords.title', { count: count.count, shown: formats.total(count) })}
      confirmLabel={t('contactLists:keywords.apply')}
      asking={apply}
      confirm={add.length + remove.length > 0 ? () => apply.mutate({ selection, add, remove }) : undefined}
      onClose={onClose}
    >
      <MultiSelect
        {...search}
        label={t('contactLists:keywords.add')}
        data={keywords.filter(({ value }) => !remove.includes(value))}
        value={add}
        onChange={setAdd}
      />
      <MultiSelect
        {...search}
        label={t('contactLists:keywords.remove')}
        data={keywords.filter(({ value }) => !add.includes(value))}
        value={remove}
        onChange={setRemove}
      />
      <Text size="xs" c="dimmed">
        {data?.keywords.length === 0 ? t('contactLists:keywords.none') : t('contacts:batch.moveRule')}
      </Text>
    </BatchDialog>
  )
}
