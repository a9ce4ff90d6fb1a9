import { Badge, Group, Table, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { removeRelation } from '#contract/contacts/relations/relations.contract.ts'
import type { Relation, RelationType, Relative } from '#contract/contacts/relations/relations.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { LineActions } from '../components/LineActions.tsx'
import { fileAddressOf } from '../contact-addresses.ts'
import { relationDetails } from './relation-details.ts'
import { EditRelationDialog, RELATION_READS } from './RelationDialog.tsx'

interface Props {
  readonly contact: ContactFile
  readonly relations: readonly Relation[]
  readonly types: readonly RelationType[]
  readonly canEdit: boolean
}

/** Who somebody is, with a link to their file. */
export function RelativeName({ relative }: { readonly relative: Relative }) {
  const t = useTranslate()
  return (
    <Group gap={6}>
      <AddressLink address={fileAddressOf(relative.id, 'relations')}>{relative.name}</AddressLink>
      {relative.age !== null && (
        <Text span c="dimmed">
          {t('relations:age', { count: relative.age })}
        </Text>
      )}
      {relative.deceased && <Badge color="gray">{t('relations:deceased')}</Badge>}
    </Group>
  )
}

/** The relations of a contact, each changed and deleted from its line. */
export function RelationTable({ contact, relations, types, canEdit }: Props) {
  const t = useTranslate()
  const formats = useFormats()
  const [open, setOpen] = useState<{ readonly kind: 'edit' | 'remove'; readonly relation: Relation } | null>(null)
  const remove = useOperation(removeRelation, { invalidates: RELATION_READS, refused: () => true })
  const close = () => setOpen(null)
  return (
    <>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-label={t('relations:list')} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('relations:role')}</Table.Th>
              <Table.Th>{t('relations:other')}</Table.Th>
              <Table.Th>{t('relations:details')}</Table.Th>
              {canEdit && (
                <Table.Th w={80}>
                  <VisuallyHidden>{t('relations:actions')}</VisuallyHidden>
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {relations.map((relation) => (
              <Table.Tr key={relation.id}>
                <Table.Td>
                  <Group gap={6}>
                    {relation.label}
                    {relation.ended && <Badge color="gray">{t('relations:ended')}</Badge>}
                  </Group>
                </Table.Td>
                <Table.Td>
                  <RelativeName relative={relation.other} />
                </Table.Td>
                <Table.Td c="dimmed">{relationDetails(t, formats, relation)}</Table.Td>
                {canEdit && (
                  <Table.Td>
                    <LineActions
                      editLabel={t('relations:editLine', { name: relation.other.name })}
                      removeLabel={t('relations:removeLine', { name: relation.other.name })}
                      onEdit={() => setOpen({ kind: 'edit', relation })}
                      onRemove={() => setOpen({ kind: 'remove', relation })}
                    />
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {open?.kind === 'edit' && <EditRelationDialog contact={contact} types={types} relation={open.relation} onClose={close} />}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          title={t('relations:removeTitle', { name: open.relation.other.name })}
          confirmLabel={t('relations:remove')}
          danger={{ lost: t('relations:removeLost'), recover: t('relations:removeRecover') }}
          onConfirm={() =>
            remove.mutateAsync({ contactId: contact.id, relationId: open.relation.id, version: open.relation.version })
          }
          onClose={close}
        />
      )}
    </>
  )
}
