import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { listDocumentTypes } from '#contract/contacts/documents/documents.contract.ts'
import type { DocumentEntry } from '#contract/contacts/documents/documents.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { DayInput } from '#web/kit/day/DayInput.tsx'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'

interface Props {
  readonly title: string
  readonly initial: DocumentEntry
  readonly busy: boolean
  readonly onSave: (entry: DocumentEntry) => void
  readonly onClose: () => void
}

/** What one says of a document: its name, type, date and expiry. */
export function DocumentDialog({ title, initial, busy, onSave, onClose }: Props) {
  const t = useTranslate()
  useReturnFocus()
  const [entry, setEntry] = useState<DocumentEntry>(initial)
  const { data } = useRead(listDocumentTypes, {})
  const change = (some: Partial<DocumentEntry>) => setEntry((now) => ({ ...now, ...some }))
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('kit:dialog.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSave(entry)
        }}
      >
        <Stack gap="sm">
          <TextInput
            size="xs"
            required
            maxLength={150}
            data-autofocus
            label={t('documents:name')}
            description={t('documents:reminder')}
            value={entry.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Select
            size="xs"
            clearable
            clearButtonProps={{ 'aria-label': t('kit:form.clear') }}
            label={t('documents:type')}
            data={(data?.types ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={entry.documentTypeId ?? null}
            onChange={(documentTypeId) => change({ documentTypeId })}
          />
          <SimpleGrid cols={2} spacing="xs">
            <DayInput label={t('documents:on')} value={entry.documentOn ?? null} onDay={(documentOn) => change({ documentOn })} />
            <DayInput
              label={t('documents:expires')}
              value={entry.expiresOn ?? null}
              onDay={(expiresOn) => change({ expiresOn })}
            />
          </SimpleGrid>
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={onClose}>
              {t('documents:cancel')}
            </Button>
            <Button size="xs" type="submit" loading={busy}>
              {t('documents:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
