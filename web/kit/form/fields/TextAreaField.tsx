import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

interface TextAreaFieldProps extends FieldProps {
  readonly minRows?: number
  readonly maxRows?: number
  /** SEC-8: reminds that some things are not to be written here. */
  readonly reminder?: boolean
}

/** Several lines; grows with the text. */
export function TextAreaField({
  bind,
  label,
  description,
  placeholder,
  disabled,
  reminder,
  minRows = 3,
  maxRows = 12,
}: TextAreaFieldProps) {
  const { t } = useTranslation('kit')
  const said = reminder ? [description, t('form.sensitive')].filter(Boolean).join(' ') : description
  const { value, set, input } = useField({ bind, label, description: said, placeholder, disabled })
  return (
    <Textarea
      size="xs"
      autosize
      minRows={minRows}
      maxRows={maxRows}
      {...input}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}
