import { Anchor, Badge, Table } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Out } from '#contract/kernel/operation.ts'
import {
  archiveTemplate,
  deleteTemplate,
  duplicateTemplate,
  listActiveTemplates,
  listTemplates,
  unarchiveTemplate,
} from '#contract/templates/templates.contract.ts'
import { DEAL_TYPE_LABELS } from '#contract/templates/templates.labels.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { DotsMenu } from '#web/kit/menu/DotsMenu.tsx'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { MoveButtons } from '#web/kit/order/MoveButtons.tsx'
import { useOrderDrag } from '#web/kit/order/useOrderDrag.ts'
import { templateAddress } from '../template-addresses.ts'

type Row = Out<typeof listTemplates>['rows'][number]

interface Props {
  readonly row: Row
  readonly index: number
  readonly count: number
  readonly onMove: (from: number, to: number) => void
}

const changed = { invalidates: [listTemplates, listActiveTemplates] }

/** One template: dragged to its place, opened by its name, its actions in « … ». */
export function TemplateLine({ row, index, count, onMove }: Props) {
  const t = useTranslate()
  const drag = useOrderDrag<HTMLTableRowElement>({ list: 'templates', index, onMove })
  const [deleting, { open, close }] = useDisclosure(false)
  const duplicate = useOperation(duplicateTemplate, changed)
  const archive = useOperation(archiveTemplate, changed)
  const unarchive = useOperation(unarchiveTemplate, changed)
  const remove = useOperation(deleteTemplate, { ...changed, refused: () => true })
  const one = { templateId: row.id }
  const state = row.archived ? 'archived' : row.active ? 'active' : 'inactive'
  const entries: MenuEntry[] = [
    { key: 'duplicate', label: t('templates:duplicate'), run: () => duplicate.mutate(one) },
    row.archived
      ? { key: 'unarchive', label: t('templates:unarchive'), run: () => unarchive.mutate(one) }
      : { key: 'archive', label: t('templates:archive'), run: () => archive.mutate(one) },
    {
      key: 'delete',
      label: t('templates:delete'),
      danger: true,
      can: row.cannotDelete === null,
      why: row.cannotDelete?.message,
      run: open,
    },
  ]
  return (
    <Table.Tr {...drag} style={{ cursor: 'grab' }}>
      <Table.Td w={70}>
        <MoveButtons name={row.name} index={index} count={count} onMove={onMove} />
      </Table.Td>
      <Table.Td>
        <Anchor component={AddressLink} address={templateAddress(row.id)}>
          {row.name}
        </Anchor>
      </Table.Td>
      <Table.Td>{DEAL_TYPE_LABELS[row.type]}</Table.Td>
      <Table.Td>
        <Badge variant="light" color={state === 'active' ? 'teal' : 'gray'}>
          {t(`templates:state.${state}`)}
        </Badge>
      </Table.Td>
      <Table.Td ta="right">{row.steps}</Table.Td>
      <Table.Td ta="right">{row.deals}</Table.Td>
      <Table.Td>
        <DotsMenu label={t('templates:menuOf', { name: row.name })} entries={entries} />
        {deleting && (
          <ConfirmDialog
            title={t('templates:deleteTitle', { name: row.name })}
            confirmLabel={t('templates:delete')}
            danger={{ lost: t('templates:deleteLost'), recover: t('templates:deleteRecover') }}
            onConfirm={() => remove.mutateAsync(one)}
            onClose={close}
          />
        )}
      </Table.Td>
    </Table.Tr>
  )
}
