import { Button, Chip, Group, Menu, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../feedback/EmptyState.tsx'
import { MenuEntries } from '../menu/MenuEntries.tsx'
import type { MenuEntry } from '../menu/menu.types.ts'
import type { TimelineListProps } from './TimelineList.tsx'
import { TimelineList } from './TimelineList.tsx'
import type { TimelineFilters, TimelineKind } from './timeline.types.ts'

interface TimelineProps extends TimelineListProps {
  readonly filters: TimelineFilters
  onFilters: (filters: TimelineFilters) => void
  /** « + Ajouter ». */
  readonly add?: readonly MenuEntry[]
  /** Shown when there is nothing at all: how to begin. */
  readonly emptySentence?: string
}

function KindChips({
  kinds,
  chosen,
  onChange,
}: {
  readonly kinds: readonly TimelineKind[]
  readonly chosen: readonly string[]
  onChange: (kinds: string[]) => void
}) {
  const { t } = useTranslation('kit')
  return (
    <Chip.Group multiple value={[...chosen]} onChange={onChange}>
      <Group gap={6} role="group" aria-label={t('timeline.kinds')}>
        {kinds.map(({ key, label }) => (
          <Chip key={key} value={key} size="xs">
            {label}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}

function AddMenu({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const { t } = useTranslation('kit')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />}>
          {t('timeline.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuEntries entries={entries} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** CON-7: everything that happened or will, of any kind, by month; filtered by kind and words. */
export function Timeline({ filters, onFilters, add, emptySentence, ...list }: TimelineProps) {
  const { t } = useTranslation('kit')
  const [typed, setTyped] = useState(filters.words)
  const search = useDebouncedCallback((words: string) => onFilters({ ...filters, words }), 200)
  const filtered = filters.kinds.length > 0 || filters.words !== ''
  return (
    <section aria-label={list.label} style={{ display: 'flex', flexDirection: 'column', gap: 10 }}>
      <Group gap="xs">
        <TextInput
          type="search"
          size="xs"
          w={220}
          aria-label={t('timeline.search')}
          placeholder={t('timeline.search')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            search(event.currentTarget.value.trim())
          }}
        />
        <KindChips kinds={list.kinds} chosen={filters.kinds} onChange={(kinds) => onFilters({ ...filters, kinds })} />
        <div style={{ marginLeft: 'auto' }}>{add && add.length > 0 && <AddMenu entries={add} />}</div>
      </Group>
      {list.items.length === 0 && !list.waiting ? (
        <EmptyState sentence={filtered ? t('timeline.none') : (emptySentence ?? t('timeline.none'))} />
      ) : (
        <TimelineList {...list} />
      )}
    </section>
  )
}
