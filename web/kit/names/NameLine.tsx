import { ActionIcon, ColorSwatch, Group, Table } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../format/useFormats.ts'
import { MoveButtons } from '../order/MoveButtons.tsx'
import { useOrderDrag } from '../order/useOrderDrag.ts'
import type { NamedItem } from './names.types.ts'

interface NameLineProps {
  readonly list: string
  readonly item: NamedItem
  readonly index: number
  readonly count: number
  readonly onMove: ((from: number, to: number) => void) | undefined
  readonly onChange: () => void
  readonly onRemove: () => void
}

const INDENT = 20

/** One name: dragged or moved by buttons where the list has an order. */
export function NameLine({ list, item, index, count, onMove, onChange, onRemove }: NameLineProps) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const drag = useOrderDrag<HTMLTableRowElement>({
    list,
    index,
    disabled: !onMove,
    onMove: (from, to) => onMove?.(from, to),
  })
  const { name, colour, uses, depth = 0 } = item
  return (
    <Table.Tr {...drag} style={onMove && { cursor: 'grab' }}>
      {onMove && (
        <Table.Td>
          <MoveButtons name={name} index={index} count={count} onMove={onMove} />
        </Table.Td>
      )}
      <Table.Td pl={depth > 0 ? depth * INDENT : undefined}>
        <Group gap={6} wrap="nowrap">
          {colour && <ColorSwatch color={colour} size={14} aria-hidden />}
          {name}
        </Group>
      </Table.Td>
      <Table.Td ta="right">{uses && formats.total(uses)}</Table.Td>
      <Table.Td>
        <Group gap={2} wrap="nowrap">
          <ActionIcon variant="subtle" color="gray" aria-label={t('names.change', { name })} onClick={onChange}>
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t('names.remove', { name })} onClick={onRemove}>
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
