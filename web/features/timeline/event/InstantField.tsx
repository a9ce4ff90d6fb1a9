import { TextInput } from '@mantine/core'
import { useFormats } from '#web/kit/format/useFormats.ts'
import type { FieldProps } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'
import { fromLocal, toLocal } from './local-time.ts'

/** A day and an hour, in the browser's own field; the value is an ISO instant. */
export function InstantField(props: FieldProps) {
  const formats = useFormats()
  const { value, set, input } = useField(props, (one) => formats.instant(String(one)))
  return (
    <TextInput
      type="datetime-local"
      {...input}
      value={typeof value === 'string' ? toLocal(value) : ''}
      onChange={(event) => set(fromLocal(event.currentTarget.value))}
    />
  )
}
