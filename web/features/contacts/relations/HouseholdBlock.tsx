import { ActionIcon, Group, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { joinHousehold, leaveHousehold } from '#contract/contacts/relations/relations.contract.ts'
import type { Relative } from '#contract/contacts/relations/relations.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ContactField } from '../components/ContactField.tsx'
import { EntryDialog } from '../components/EntryDialog.tsx'
import { FileBlock } from '../components/FileBlock.tsx'
import { RELATION_READS } from './RelationDialog.tsx'
import { RelativeName } from './RelationTable.tsx'

interface Props {
  readonly contact: ContactFile
  readonly members: readonly Relative[]
  /** Who is likely of it: the family. */
  readonly likely: readonly Relative[]
  readonly canEdit: boolean
}

/** CON-4: those followed together with this contact. */
export function HouseholdBlock({ contact, members, likely, canEdit }: Props) {
  const t = useTranslate()
  const [adding, setAdding] = useState(false)
  const leave = useOperation(leaveHousehold, { invalidates: RELATION_READS })
  const known = likely.filter(({ id }) => !members.some((member) => member.id === id))
  return (
    <FileBlock
      title={t('relations:household')}
      sentence={t('relations:householdSentence')}
      add={canEdit ? { label: t('relations:householdAdd'), run: () => setAdding(true) } : undefined}
    >
      {members.length === 0 && <Text c="dimmed">{t('relations:householdEmpty')}</Text>}
      <Stack gap={4}>
        {members.map((member) => (
          <Group key={member.id} justify="space-between" wrap="nowrap">
            <RelativeName relative={member} />
            {canEdit && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('relations:householdLeave', { name: member.name })}
                title={t('relations:householdLeave', { name: member.name })}
                onClick={() => leave.mutate({ contactId: contact.id, memberId: member.id })}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
      </Stack>
      {adding && (
        <EntryDialog
          title={t('relations:householdAddTitle')}
          submitLabel={t('relations:addSubmit')}
          operation={joinHousehold}
          initial={{ contactId: contact.id, memberId: known[0]?.id ?? null }}
          invalidates={RELATION_READS}
          onClose={() => setAdding(false)}
        >
          {({ field }) => (
            <ContactField
              bind={field('memberId')}
              label={t('relations:other')}
              description={t('relations:householdRule')}
              known={known}
            />
          )}
        </EntryDialog>
      )}
    </FileBlock>
  )
}
