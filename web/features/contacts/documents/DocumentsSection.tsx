import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core'
import { IconTrash, IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import { addContactDocument, listContactDocuments } from '#contract/contacts/documents/documents.contract.ts'
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { useUploads } from '../../timeline/event/useUploads.ts'
import type { FileSectionProps } from '../file/file-section.types.ts'
import { AttachedFiles } from './AttachedFiles.tsx'
import { DocumentDialog } from './DocumentDialog.tsx'
import { DocumentsTable } from './DocumentsTable.tsx'

/** Section Documents: what was deposited in the file, and its trash. */
export function DocumentsSection({ contact: { id: contactId } }: FileSectionProps) {
  const t = useTranslate()
  const [deleted, setDeleted] = useState(false)
  const read = useRead(listContactDocuments, { contactId, deleted })
  return (
    <ReadPart read={read}>
      {({ documents, can }) => (
        <Stack gap="sm">
          <Group justify="space-between">
            {can.edit && !deleted ? <AddDocument contactId={contactId} /> : <span />}
            <Button
              variant="subtle"
              leftSection={deleted ? undefined : <IconTrash size={14} aria-hidden />}
              onClick={() => setDeleted(!deleted)}
            >
              {t(deleted ? 'documents:back' : 'documents:trash')}
            </Button>
          </Group>
          {documents.length ? (
            <DocumentsTable contactId={contactId} documents={documents} canEdit={can.edit} />
          ) : (
            <EmptyState sentence={t(deleted ? 'documents:emptyTrash' : 'documents:empty')} />
          )}
          {!deleted && <AttachedFiles contactId={contactId} />}
        </Stack>
      )}
    </ReadPart>
  )
}

const withoutExtension = (name: string) => name.replace(/\.[^.]{1,10}$/, '')

/** The file is sent as soon as it is chosen; it becomes a document once it is named. */
function AddDocument({ contactId }: { readonly contactId: string }) {
  const t = useTranslate()
  const formats = useFormats()
  const reset = useRef<() => void>(null)
  const [file, setFile] = useState<FileLine | null>(null)
  const { sending, send } = useUploads(setFile)
  const add = useOperation(addContactDocument, {
    invalidates: [listContactDocuments, readContactHistory],
    onDone: () => setFile(null),
  })
  return (
    <Group gap="xs">
      <FileButton resetRef={reset} onChange={(chosen) => chosen && void send([chosen]).finally(() => reset.current?.())}>
        {(props) => (
          <Button {...props} leftSection={<IconUpload size={14} aria-hidden />} loading={sending !== null}>
            {t('documents:add')}
          </Button>
        )}
      </FileButton>
      {sending && (
        <div role="status">
          <Text size="xs">{t('documents:sending', { name: sending.name, share: formats.percent(sending.share) })}</Text>
          <Progress value={sending.share * 100} size="xs" aria-label={sending.name} />
        </div>
      )}
      {file && (
        <DocumentDialog
          title={t('documents:addTitle', { name: file.name })}
          initial={{ name: withoutExtension(file.name) }}
          busy={add.isPending}
          onSave={(entry) => add.mutate({ contactId, fileId: file.id, ...entry })}
          onClose={() => setFile(null)}
        />
      )}
    </Group>
  )
}
