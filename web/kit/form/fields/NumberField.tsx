import type { TextInputProps } from '@mantine/core'
import { TextInput } from '@mantine/core'
import { readNumber } from '../../format/entry.ts'
import { useFormats } from '../../format/useFormats.ts'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'
import { useTypedText } from '../../day/useTypedText.ts'

interface NumberFieldProps extends FieldProps, Pick<TextInputProps, 'w'> {
  /** Unit shown at the right: « ans », « % ». */
  readonly unit?: string
}

/** A number as the French write it; what is no number stays as typed, with a remark. */
export function NumberField({ bind, label, description, placeholder, disabled, unit, ...rest }: NumberFieldProps) {
  const formats = useFormats()
  const written = (value: unknown) => (typeof value === 'number' ? formats.number(value) : typeof value === 'string' ? value : '')
  const { value, set, input } = useField({ bind, label, description, placeholder, disabled }, written)
  const typed = useTypedText(value, written, readNumber, set)
  return (
    <TextInput
      size="xs"
      inputMode="decimal"
      rightSection={unit}
      {...rest}
      {...input}
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={() => {
        typed.leave()
        input.onBlur()
      }}
      styles={{ input: { textAlign: 'right' } }}
    />
  )
}
