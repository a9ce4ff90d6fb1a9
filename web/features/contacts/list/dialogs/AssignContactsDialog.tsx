import { MultiSelect, Select, SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import { assignContacts } from '#contract/contacts/contacts.contract.ts'
import type { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { byWords } from '#web/kit/form/fields/byWords.ts'
import type { Counted } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { CONTACT_READS } from './BatchAnswerView.tsx'
import { BatchDialog } from './BatchDialog.tsx'

interface AssignContactsDialogProps {
  readonly selection: ContactSelection
  readonly count: Counted
  onClose: () => void
}

/** ORG-40: gives the contacts another main adviser, adds or removes co-advisers and assistants. */
export function AssignContactsDialog({ selection, count, onClose }: AssignContactsDialogProps) {
  const t = useTranslate()
  const formats = useFormats()
  const [mainAdviserId, setMain] = useState<string | null>(null)
  const [addCoAdviserIds, setCoAdvisers] = useState<string[]>([])
  const [addAssistantIds, setAssistants] = useState<string[]>([])
  const [removeCoAdviserIds, setFormerCoAdvisers] = useState<string[]>([])
  const [removeAssistantIds, setFormerAssistants] = useState<string[]>([])
  const people = useRead(listUserChoices, {}).data?.users ?? []
  const assign = useOperation(assignContacts, { invalidates: CONTACT_READS, done: false, refused: () => true })
  const everybody = people.map(({ id, name }) => ({ value: id, label: name }))
  const advisers = people.filter(({ isAdviser }) => isAdviser).map(({ id, name }) => ({ value: id, label: name }))
  const changes = { mainAdviserId, addCoAdviserIds, removeCoAdviserIds, addAssistantIds, removeAssistantIds }
  const chosen = Object.values(changes).some((one) => one !== null && one.length > 0)
  const search = { size: 'xs', searchable: true, clearable: true, filter: byWords } as const
  return (
    <BatchDialog
      title={t('contacts:batch.assignTitle', { count: count.count, shown: formats.total(count) })}
      confirmLabel={t('contacts:batch.assign')}
      asking={assign}
      confirm={chosen ? () => assign.mutate({ selection, ...changes }) : undefined}
      onClose={onClose}
    >
      <Select
        {...search}
        label={t('contacts:batch.newAdviser')}
        placeholder={t('contacts:batch.unchangedAdviser')}
        data={advisers}
        value={mainAdviserId}
        onChange={setMain}
        clearButtonProps={{ 'aria-label': t('contacts:batch.unchangedAdviser') }}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
        <MultiSelect
          {...search}
          label={t('contacts:batch.addCoAdvisers')}
          data={advisers}
          value={addCoAdviserIds}
          onChange={setCoAdvisers}
        />
        <MultiSelect
          {...search}
          label={t('contacts:batch.removeCoAdvisers')}
          data={everybody}
          value={removeCoAdviserIds}
          onChange={setFormerCoAdvisers}
        />
        <MultiSelect
          {...search}
          label={t('contacts:batch.addAssistants')}
          data={everybody}
          value={addAssistantIds}
          onChange={setAssistants}
        />
        <MultiSelect
          {...search}
          label={t('contacts:batch.removeAssistants')}
          data={everybody}
          value={removeAssistantIds}
          onChange={setFormerAssistants}
        />
      </SimpleGrid>
      <Text size="xs" c="dimmed">
        {t('contacts:batch.assignRule')}
      </Text>
    </BatchDialog>
  )
}
