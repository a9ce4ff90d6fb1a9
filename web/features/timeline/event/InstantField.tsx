import { Group, TextInput } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { DayInput } from '#web/kit/day/DayInput.tsx'
import { useTypedText } from '#web/kit/day/useTypedText.ts'
import { isDay } from '#web/kit/format/day.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import type { FieldProps } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'
import { fromLocal, readTime, toLocal } from './local-time.ts'

/** When a day is chosen and no hour is. */
const MORNING = '09:00'

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A day and an hour, typed or chosen; the value is an ISO instant, or what was typed and is no day. */
export function InstantField(props: FieldProps) {
  const t = useTranslate()
  const formats = useFormats()
  const { value, set, input } = useField(props, (one) => (toLocal(one) ? formats.instant(asText(one)) : asText(one)))
  const at = toLocal(value)
  const onDay = (day: string | null) => set(isDay(day) ? fromLocal(day, at?.time ?? MORNING) : day)
  const hour = useTypedText(at?.time ?? '', asText, readTime, (time) => {
    const read = typeof time === 'string' ? readTime(time) : undefined
    if (at && read) set(fromLocal(at.day, read))
  })
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <DayInput {...input} style={{ flex: 1 }} value={at?.day ?? (asText(value) || null)} onDay={onDay} />
      <TextInput
        w={72}
        mt={20}
        aria-label={t('timeline:field.hourOf', { label: props.label })}
        placeholder="HH:MM"
        inputMode="numeric"
        disabled={input.disabled || !at}
        value={hour.text}
        onChange={(event) => hour.type(event.currentTarget.value)}
        onBlur={hour.leave}
      />
    </Group>
  )
}
