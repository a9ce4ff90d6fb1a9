import { Button, Checkbox, Group, Stack, Table, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconRestore } from '@tabler/icons-react'
import { useState } from 'react'
import { listContacts, listDeletedContacts, restoreContact } from '#contract/contacts/contacts.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { DotsMenu } from '#web/kit/menu/DotsMenu.tsx'
import { EraseDialog } from './EraseDialog.tsx'

type Deleted = Out<typeof listDeletedContacts>
const SHOWN = 200

/** CON-40 « Contacts et comptes supprimés »: several are ticked and come back with everything they had. */
export function DeletedContactsPage() {
  const t = useTranslate()
  const read = useRead(listDeletedContacts, { limit: SHOWN })
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('lifecycle:deleted.title')}</Title>
      <Text c="dimmed">{t('lifecycle:deleted.sentence')}</Text>
      <ReadPart read={read}>
        {(deleted) =>
          deleted.rows.length ? <DeletedTable deleted={deleted} /> : <EmptyState sentence={t('lifecycle:deleted.empty')} />
        }
      </ReadPart>
    </Stack>
  )
}

function DeletedTable({ deleted: { rows, total } }: { readonly deleted: Deleted }) {
  const t = useTranslate()
  const formats = useFormats()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [erasing, setErasing] = useState<Deleted['rows'][number] | null>(null)
  const restore = useOperation(restoreContact, { invalidates: [listDeletedContacts, listContacts], done: false })
  const chosen = rows.filter(({ id }) => ticked.has(id))
  const restoreChosen = async () => {
    let count = 0
    for (const { id } of chosen) {
      const done = await restore.mutateAsync({ contactId: id }).then(
        () => true,
        // Said by the operation itself; the others go on.
        () => false,
      )
      if (done) count += 1
    }
    setTicked(new Set())
    if (count) notifications.show({ message: t('lifecycle:deleted.restored', { count }), color: 'teal' })
  }
  const tick = (id: string) => setTicked((now) => now.symmetricDifference(new Set([id])))
  return (
    <Stack gap="xs">
      <Group>
        <Button
          disabled={!chosen.length}
          loading={restore.isPending}
          leftSection={<IconRestore size={14} aria-hidden />}
          onClick={() => void restoreChosen()}
        >
          {chosen.length ? t('lifecycle:deleted.restore', { count: chosen.length }) : t('lifecycle:deleted.restoreNone')}
        </Button>
        {total.count > SHOWN && (
          <Text c="dimmed">{t('lifecycle:deleted.more', { count: total.count, shown: formats.total(total) })}</Text>
        )}
      </Group>
      <Table.ScrollContainer minWidth={640}>
        <Table aria-label={t('lifecycle:deleted.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {(['name', 'type', 'adviser', 'at', 'by'] as const).map((column) => (
                <Table.Th key={column}>{t(`lifecycle:deleted.${column}`)}</Table.Th>
              ))}
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <Checkbox
                    size="xs"
                    aria-label={t('lifecycle:deleted.choose', { name: row.name })}
                    checked={ticked.has(row.id)}
                    onChange={() => tick(row.id)}
                  />
                </Table.Td>
                <Table.Td>{row.name}</Table.Td>
                <Table.Td>{t(`contacts:typeOne.${row.type}`)}</Table.Td>
                <Table.Td>{row.adviser.name}</Table.Td>
                <Table.Td>{formats.instant(row.deletedAt)}</Table.Td>
                <Table.Td>{row.deletedBy}</Table.Td>
                <Table.Td>
                  <RowMenu name={row.name} onErase={() => setErasing(row)} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {erasing && <EraseDialog contactId={erasing.id} name={erasing.name} onClose={() => setErasing(null)} />}
    </Stack>
  )
}

function RowMenu({ name, onErase }: { readonly name: string; readonly onErase: () => void }) {
  const t = useTranslate()
  const may = useMay()
  if (!may('contact.erase')) return null
  const erase = { key: 'erase', label: t('lifecycle:erase.menu'), danger: true, run: onErase }
  return <DotsMenu label={t('lifecycle:deleted.actions', { name })} entries={[erase]} />
}
