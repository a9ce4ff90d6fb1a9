import { createSpotlight, Spotlight } from '@mantine/spotlight'
import '@mantine/spotlight/styles.layer.css'
import { Loader } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useCommands } from '../frame/commands.ts'
import { paletteSources } from '../registries/palette-sources.ts'
import { matching } from './match.rules.ts'
import type { PaletteEntry } from './palette.types.ts'
import { useFirstSelected } from './use-first-selected.ts'
import { useFound } from './use-found.ts'

const [store, palette] = createSpotlight()

/** Ctrl K: going, finding, doing. Mounted anew each time it is asked for. */
export function Palette() {
  const tools = useCommands()
  const { t, may } = tools
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed, 150)
  const { found, searching } = useFound(settled, tools)
  useEffect(() => palette.open(), [])

  const groups = paletteSources
    .filter(({ right }) => may(right))
    .map((source) => ({
      key: source.key,
      title: source.title(t),
      entries: [...matching(source.entries?.(tools) ?? [], typed), ...(found[source.key] ?? [])],
    }))
    .filter(({ entries }) => entries.length > 0)

  useFirstSelected(store, groups.flatMap(({ entries }) => entries.map(({ key }) => key)).join())

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={typed}
      onQueryChange={setTyped}
      scrollable
      maxHeight={420}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      attributes={{ content: { 'aria-label': t('palette.label') } }}
    >
      <Spotlight.Search
        size="md"
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.label')}
        leftSection={searching ? <Loader size={16} /> : <IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ key, title, entries }) => (
          <Spotlight.ActionsGroup key={key} label={title}>
            {entries.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && !searching && <Spotlight.Empty>{t('palette.nothing', { typed })}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function Entry({ entry: { label, description, icon: Icon, run } }: { readonly entry: PaletteEntry }) {
  return (
    <Spotlight.Action
      label={label}
      {...(description && { description })}
      {...(Icon && { leftSection: <Icon size={16} /> })}
      onClick={run}
    />
  )
}
