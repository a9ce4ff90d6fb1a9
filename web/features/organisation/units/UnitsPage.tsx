import { Anchor, Button, Group, Stack, Table, Text, Title, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { deleteBusinessUnit, listBusinessUnits } from '#contract/organisation/units.contract.ts'
import { TIME_ZONE_LABELS } from '#contract/organisation/units.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { DotsMenu } from '#web/kit/menu/DotsMenu.tsx'
import { UnitDialog } from './UnitDialog.tsx'

type Unit = Out<typeof listBusinessUnits>['units'][number]

interface UnitLineProps {
  readonly unit: Unit
  readonly onEdit: () => void
  readonly onDelete: () => void
}

function UnitLine({ unit, onEdit, onDelete }: UnitLineProps) {
  const t = useTranslate()
  const place = [unit.line1, unit.line2, [unit.postcode, unit.town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const entries = [
    { key: 'edit', label: t('organisation:units.edit'), run: onEdit },
    {
      key: 'delete',
      label: t('organisation:units.delete'),
      danger: true,
      can: unit.notDelete === null,
      why: unit.notDelete?.message,
      run: onDelete,
    },
  ]
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component="button" type="button" onClick={onEdit}>
          {unit.name}
        </Anchor>
      </Table.Td>
      <Table.Td>{place}</Table.Td>
      <Table.Td>{unit.phone && formatPhone(unit.phone)}</Table.Td>
      <Table.Td>{TIME_ZONE_LABELS[unit.timeZone]}</Table.Td>
      <Table.Td ta="right">{unit.userCount}</Table.Td>
      <Table.Td>
        <DotsMenu label={t('organisation:units.menuOf', { name: unit.name })} entries={entries} />
      </Table.Td>
    </Table.Tr>
  )
}

/** ORG-2: the firm's business units. */
export function UnitsPage() {
  const t = useTranslate()
  const [edited, setEdited] = useState<Unit | 'new' | null>(null)
  const [deleted, setDeleted] = useState<Unit | null>(null)
  const read = useRead(listBusinessUnits, {})
  const remove = useOperation(deleteBusinessUnit, { invalidates: [listBusinessUnits], refused: () => true })
  const headings = ['name', 'place', 'phone', 'timeZone', 'users'] as const
  const add = (
    <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited('new')}>
      {t('organisation:units.add')}
    </Button>
  )
  return (
    <Stack p="md" gap="sm" maw={1200}>
      <Anchor component={AddressLink} address="/administration">
        {t('organisation:back')}
      </Anchor>
      <Group justify="space-between">
        <Title order={1}>{t('organisation:units.title')}</Title>
        {add}
      </Group>
      <Text c="dimmed">{t('organisation:units.sentence')}</Text>
      <ReadPart read={read}>
        {({ units }) =>
          units.length === 0 ? (
            <EmptyState sentence={t('organisation:units.empty')} action={add} />
          ) : (
            <Table.ScrollContainer minWidth={720}>
              <Table highlightOnHover aria-label={t('organisation:units.title')}>
                <Table.Thead>
                  <Table.Tr>
                    {headings.map((heading) => (
                      <Table.Th key={heading} ta={heading === 'users' ? 'right' : 'left'}>
                        {t(`organisation:units.column.${heading}`)}
                      </Table.Th>
                    ))}
                    <Table.Th w={40}>
                      <VisuallyHidden>{t('organisation:units.column.actions')}</VisuallyHidden>
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {units.map((unit) => (
                    <UnitLine key={unit.id} unit={unit} onEdit={() => setEdited(unit)} onDelete={() => setDeleted(unit)} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </ReadPart>
      {edited && <UnitDialog unit={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      {deleted && (
        <ConfirmDialog
          title={t('organisation:units.deleteTitle', { name: deleted.name })}
          confirmLabel={t('organisation:units.delete')}
          danger={{ lost: t('organisation:units.deleteLost'), recover: t('organisation:units.deleteRecover') }}
          onConfirm={() => remove.mutateAsync({ unitId: deleted.id })}
          onClose={() => setDeleted(null)}
        />
      )}
    </Stack>
  )
}
