import { Button, Checkbox, Group, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayInput } from '../../day/DayInput.tsx'
import { isDay } from '../../format/day.ts'
import type { ListFilter } from '../list.types.ts'

interface FilterEditorProps {
  readonly filter: ListFilter
  readonly values: readonly string[]
  onChange: (values: readonly string[]) => void
  onClose: () => void
}

/** Above this many options a choice can be searched. */
const MANY = 10

function Choices({ filter, values, onChange }: FilterEditorProps & { readonly filter: Extract<ListFilter, { kind: 'choice' }> }) {
  const { t } = useTranslation('kit')
  const [search, setSearch] = useState('')
  const shown = filter.options.filter(({ label }) => label.toLocaleLowerCase('fr').includes(search.toLocaleLowerCase('fr')))
  return (
    <Stack gap={6}>
      {filter.options.length > MANY && (
        <TextInput
          size="xs"
          data-autofocus
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <Stack gap={4} mah={260} style={{ overflowY: 'auto' }} p={2}>
        {filter.multiple ? (
          <Checkbox.Group value={[...values]} onChange={onChange} aria-label={filter.label}>
            <Stack gap={4}>
              {shown.map(({ value, label }) => (
                <Checkbox key={value} size="xs" value={value} label={label} />
              ))}
            </Stack>
          </Checkbox.Group>
        ) : (
          <Radio.Group value={values[0] ?? ''} onChange={(value) => onChange([value])} aria-label={filter.label}>
            <Stack gap={4}>
              {shown.map(({ value, label }) => (
                <Radio key={value} size="xs" value={value} label={label} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      </Stack>
    </Stack>
  )
}

function Words({ filter, values, onChange, onClose }: FilterEditorProps) {
  const { t } = useTranslation('kit')
  const [typed, setTyped] = useState(values[0] ?? '')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onChange(typed.trim() ? [typed.trim()] : [])
        onClose()
      }}
    >
      <Group gap={6} align="end" wrap="nowrap">
        <TextInput
          size="xs"
          data-autofocus
          label={filter.label}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="xs" type="submit">
          {t('list.apply')}
        </Button>
      </Group>
    </form>
  )
}

function Days({ values, onChange }: FilterEditorProps) {
  const { t } = useTranslation('kit')
  const [from = '', to = ''] = values
  const change = (range: readonly [string, string]) => {
    // What is still being typed is no day yet.
    if (range.every((day) => day === '' || isDay(day))) onChange(range.some(Boolean) ? range : [])
  }
  return (
    <Group gap={6} wrap="nowrap">
      <DayInput data-autofocus label={t('list.from')} value={from} w={140} onDay={(day) => change([day ?? '', to])} />
      <DayInput label={t('list.to')} value={to} w={140} onDay={(day) => change([from, day ?? ''])} />
    </Group>
  )
}

/** Where the values of a filter are chosen; the list follows at once. */
export function FilterEditor(props: FilterEditorProps) {
  const { filter, values, onChange } = props
  const { t } = useTranslation('kit')
  if (filter.kind === 'choice') return <Choices {...props} filter={filter} />
  if (filter.kind === 'text') return <Words {...props} />
  if (filter.kind === 'days') return <Days {...props} />
  return (
    <Radio.Group value={values[0] ?? ''} onChange={(value) => onChange([value])} label={filter.label}>
      <Group gap="sm" mt={4}>
        <Radio size="xs" value="oui" label={t('list.yes')} />
        <Radio size="xs" value="non" label={t('list.no')} />
      </Group>
    </Radio.Group>
  )
}
