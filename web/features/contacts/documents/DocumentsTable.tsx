import { Badge, Table } from '@mantine/core'
import { useState } from 'react'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/contacts/documents/documents.contract.ts'
import type { ContactDocument } from '#contract/contacts/documents/documents.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { DotsMenu } from '#web/kit/menu/DotsMenu.tsx'
import { FileLink } from '../../timeline/event/FileLink.tsx'
import { DocumentDialog } from './DocumentDialog.tsx'

interface Props {
  readonly contactId: string
  readonly documents: readonly ContactDocument[]
  readonly canEdit: boolean
}

const stale = { invalidates: [contract.listContactDocuments, readContactHistory] } as const

export function DocumentsTable({ contactId, documents, canEdit }: Props) {
  const t = useTranslate()
  const formats = useFormats()
  const [editing, setEditing] = useState<ContactDocument | null>(null)
  const edit = useOperation(contract.editContactDocument, { ...stale, onDone: () => setEditing(null) })
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table aria-label={t('documents:section')}>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'type', 'on', 'expires', 'file', 'added'] as const).map((column) => (
              <Table.Th key={column}>{t(`documents:${column}`)}</Table.Th>
            ))}
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {documents.map((document) => (
            <Table.Tr key={document.id}>
              <Table.Td>{document.name}</Table.Td>
              <Table.Td>{document.type?.name}</Table.Td>
              <Table.Td>{document.documentOn && formats.day(document.documentOn)}</Table.Td>
              <Table.Td>
                {document.expiresOn && formats.day(document.expiresOn)}{' '}
                {document.expired && <Badge color="red">{t('documents:expired')}</Badge>}
              </Table.Td>
              <Table.Td>{document.deletedAt ? document.file.name : <FileLink file={document.file} />}</Table.Td>
              <Table.Td>{t('documents:by', { day: formats.instant(document.addedAt), who: document.addedBy })}</Table.Td>
              <Table.Td>
                {canEdit && <RowMenu contactId={contactId} document={document} onEdit={() => setEditing(document)} />}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {editing && (
        <DocumentDialog
          title={t('documents:editTitle', { name: editing.name })}
          initial={{
            name: editing.name,
            documentTypeId: editing.type?.id ?? null,
            documentOn: editing.documentOn,
            expiresOn: editing.expiresOn,
          }}
          busy={edit.isPending}
          onSave={(entry) => edit.mutate({ contactId, documentId: editing.id, version: editing.version, ...entry })}
          onClose={() => setEditing(null)}
        />
      )}
    </Table.ScrollContainer>
  )
}

interface RowMenuProps {
  readonly contactId: string
  readonly document: ContactDocument
  readonly onEdit: () => void
}

function RowMenu({ contactId, document: { id: documentId, name, deletedAt }, onEdit }: RowMenuProps) {
  const t = useTranslate()
  const remove = useOperation(contract.deleteContactDocument, stale)
  const restore = useOperation(contract.restoreContactDocument, stale)
  const entries = deletedAt
    ? [{ key: 'restore', label: t('documents:restore'), run: () => restore.mutate({ contactId, documentId }) }]
    : [
        { key: 'edit', label: t('documents:edit'), run: onEdit },
        { key: 'delete', label: t('documents:delete'), run: () => remove.mutate({ contactId, documentId }) },
      ]
  return <DotsMenu label={t('documents:actions', { name })} entries={entries} />
}
