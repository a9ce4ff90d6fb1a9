import { Badge, Group, Table } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { DEEPEST_CATEGORY } from '#contract/contacts/category-tree.rules.ts'
import type { CategoryNode } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { DotsMenu } from '#web/kit/menu/DotsMenu.tsx'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { MoveButtons } from '#web/kit/order/MoveButtons.tsx'
import { useOrderDrag } from '#web/kit/order/useOrderDrag.ts'
import type { CategoryWindow } from './category.types.ts'

interface CategoryLineProps {
  readonly category: CategoryNode
  /** Among its siblings. */
  readonly index: number
  readonly count: number
  readonly onMove: (from: number, to: number) => void
  readonly onDefault: () => void
  readonly onOpen: (window: CategoryWindow) => void
}

const INDENT = 20

function useEntries({ category, index, count, onMove, onDefault, onOpen }: CategoryLineProps): MenuEntry[] {
  const t = useTranslate()
  const say = (key: 'addBelow' | 'rename' | 'moveBelow' | 'up' | 'down' | 'remove') => ({
    key,
    label: t(`contactLists:categories.${key}`),
  })
  return [
    { ...say('addBelow'), can: category.depth < DEEPEST_CATEGORY, run: () => onOpen({ kind: 'add', below: category }) },
    { ...say('rename'), run: () => onOpen({ kind: 'rename', category }) },
    {
      key: 'default',
      label: t(category.isDefault ? 'contactLists:categories.unmakeDefault' : 'contactLists:categories.makeDefault'),
      run: onDefault,
    },
    { ...say('up'), can: index > 0, run: () => onMove(index, index - 1) },
    { ...say('down'), can: index < count - 1, run: () => onMove(index, index + 1) },
    { ...say('moveBelow'), run: () => onOpen({ kind: 'place', category }) },
    { ...say('remove'), danger: true, run: () => onOpen({ kind: 'remove', category }) },
  ]
}

/** One category: put in order by dragging, by buttons, by Alt + arrows or by its menu. */
export function CategoryLine(props: CategoryLineProps) {
  const { category, index, count, onMove } = props
  const t = useTranslate()
  const formats = useFormats()
  const entries = useEntries(props)
  const drag = useOrderDrag<HTMLTableRowElement>({ list: `category ${category.parentId}`, index, onMove })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (step === 0 || !event.altKey) return
    event.preventDefault()
    onMove(index, index + step)
  }
  return (
    <Table.Tr {...drag} style={{ cursor: 'grab' }} onKeyDown={onKeyDown}>
      <Table.Td>
        <MoveButtons name={category.name} index={index} count={count} onMove={onMove} />
      </Table.Td>
      <Table.Td pl={category.depth > 0 ? 10 + category.depth * INDENT : undefined}>
        <Group gap={6} wrap="nowrap">
          {category.name}
          {category.isDefault && <Badge variant="default">{t('contactLists:categories.isDefault')}</Badge>}
        </Group>
      </Table.Td>
      <Table.Td ta="right">{formats.total(category.count)}</Table.Td>
      <Table.Td>
        <DotsMenu label={t('contactLists:categories.actions', { name: category.name })} entries={entries} />
      </Table.Td>
    </Table.Tr>
  )
}
