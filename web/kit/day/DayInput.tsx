import type { TextInputProps } from '@mantine/core'
import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDay } from '../format/day.ts'
import { readDay } from '../format/entry.ts'
import { todayHere } from '../format/formats.ts'
import { useFormats } from '../format/useFormats.ts'
import { useTypedText } from './useTypedText.ts'

const DayCalendar = lazy(async () => ({ default: (await import('./DayCalendar.tsx')).DayCalendar }))

interface DayInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'rightSection' | 'type'> {
  /** YYYY-MM-DD, nothing, or what was typed and is no day. */
  readonly value: string | null
  onDay: (day: string | null) => void
  readonly label: string
}

/** UX-2: a day as JJ/MM/AAAA, typed (« 3/1 », « 311226 » suffice) or chosen in a calendar. */
export function DayInput({ value, onDay, label, disabled, ...rest }: DayInputProps) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const [opened, setOpened] = useState(false)
  const typed = useTypedText(
    value,
    (one) => (isDay(one) ? formats.day(one) : typeof one === 'string' ? one : ''),
    (text) => readDay(text, todayHere()),
    onDay,
  )
  const calendar = (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          disabled={disabled}
          aria-label={t('form.calendar', { label })}
          onClick={() => setOpened(!opened)}
        >
          <IconCalendar size={15} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <Suspense fallback={null}>
          <DayCalendar
            value={isDay(value) ? value : null}
            onDay={(day) => {
              typed.leave()
              onDay(day)
              setOpened(false)
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
  return (
    <TextInput
      size="xs"
      inputMode="numeric"
      placeholder={t('form.dayFormat')}
      {...rest}
      label={label}
      disabled={disabled}
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={(event) => {
        typed.leave()
        rest.onBlur?.(event)
      }}
      rightSection={calendar}
    />
  )
}
