import { ActionIcon, Button, Menu, Popover, UnstyledButton } from '@mantine/core'
import { IconFilter, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Formats } from '../../format/formats.ts'
import { useFormats } from '../../format/useFormats.ts'
import type { FilterValues, ListFilter } from '../list.types.ts'
import { withFilter } from './address.ts'
import { FilterEditor } from './FilterEditor.tsx'
import classes from './filters.module.css'

interface FilterBarProps {
  readonly filters: readonly ListFilter[]
  readonly values: FilterValues
  onChange: (values: FilterValues) => void
}

/** What a chip says of its filter's values. */
function useSaid(): (filter: ListFilter, values: readonly string[]) => string {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  return (filter, values) => {
    if (filter.kind === 'choice')
      return filter.options
        .filter(({ value }) => values.includes(value))
        .map(({ label }) => label)
        .join(', ')
    if (filter.kind === 'flag') return values[0] === 'oui' ? t('list.yes') : t('list.no')
    if (filter.kind === 'text') return values[0] ?? ''
    return saidDays(values, formats, t)
  }
}

function saidDays([from, to]: readonly string[], formats: Formats, t: ReturnType<typeof useTranslation<'kit'>>['t']): string {
  if (from && to) return t('list.between', { from: formats.day(from), to: formats.day(to) })
  return from ? t('list.since', { day: formats.day(from) }) : t('list.until', { day: formats.day(to ?? '') })
}

/** Filters as chips: a press changes one, its cross takes it away, « Filtre » adds one. */
export function FilterBar({ filters, values, onChange }: FilterBarProps) {
  const { t } = useTranslation('kit')
  const said = useSaid()
  const [opened, setOpened] = useState<string | null>(null)
  const shown = filters.filter(({ key }) => values[key] || key === opened)
  const others = filters.filter((filter) => !shown.includes(filter))
  const close = () => setOpened(null)
  return (
    <>
      {shown.map((filter) => {
        const chosen = values[filter.key] ?? []
        const value = chosen.length ? said(filter, chosen) : '…'
        return (
          <span key={filter.key} className={classes['chip']}>
            <Popover
              opened={opened === filter.key}
              onChange={(open) => !open && close()}
              trapFocus
              returnFocus
              position="bottom-start"
              shadow="md"
            >
              <Popover.Target>
                <UnstyledButton
                  className={classes['value']}
                  aria-label={t('list.editFilter', { filter: filter.label, value })}
                  onClick={() => setOpened(opened === filter.key ? null : filter.key)}
                >
                  <span>{filter.label}</span> <strong>{value}</strong>
                </UnstyledButton>
              </Popover.Target>
              <Popover.Dropdown p="xs" aria-label={filter.label}>
                <FilterEditor
                  filter={filter}
                  values={chosen}
                  onChange={(next) => onChange(withFilter(values, filter.key, next))}
                  onClose={close}
                />
              </Popover.Dropdown>
            </Popover>
            <ActionIcon
              size={24}
              variant="transparent"
              color="gray"
              aria-label={t('list.removeFilter', { filter: filter.label })}
              onClick={() => {
                close()
                onChange(withFilter(values, filter.key, []))
              }}
            >
              <IconX size={12} aria-hidden />
            </ActionIcon>
          </span>
        )
      })}
      {others.length > 0 && (
        <Menu position="bottom-start" returnFocus={false}>
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconFilter size={14} aria-hidden />}>
              {t('list.addFilter')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((filter) => (
              <Menu.Item key={filter.key} onClick={() => setOpened(filter.key)}>
                {filter.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {Object.keys(values).length > 1 && (
        <Button size="xs" variant="subtle" color="gray" onClick={() => onChange({})}>
          {t('list.clearFilters')}
        </Button>
      )}
    </>
  )
}
