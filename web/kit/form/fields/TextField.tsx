import type { TextInputProps } from '@mantine/core'
import { TextInput } from '@mantine/core'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

interface TextFieldProps
  extends FieldProps, Pick<TextInputProps, 'type' | 'inputMode' | 'autoComplete' | 'autoFocus' | 'rightSection' | 'w'> {}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

/** One line of text; `type` for an e-mail, a phone, an address of a site. */
export function TextField({ bind, label, description, placeholder, disabled, autoFocus, ...rest }: TextFieldProps) {
  const { value, set, input } = useField({ bind, label, description, placeholder, disabled })
  return (
    <TextInput
      size="xs"
      {...rest}
      {...input}
      data-autofocus={autoFocus || undefined}
      value={asText(value)}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}
