import type { TextInputProps } from '@mantine/core'
import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readCents } from '../../format/entry.ts'
import { useFormats } from '../../format/useFormats.ts'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'
import { useTypedText } from '../../day/useTypedText.ts'

/** An amount in euros; the value is integer cents. */
export function MoneyField({ bind, label, description, placeholder, disabled, ...rest }: FieldProps & Pick<TextInputProps, 'w'>) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const amount = (value: unknown) =>
    typeof value === 'number' ? formats.eurosAndCents(value) : typeof value === 'string' ? value : ''
  const { value, set, input } = useField({ bind, label, description, placeholder, disabled }, amount)
  const typed = useTypedText(value, (one) => amount(one).replace(/\s?€/, ''), readCents, set)
  return (
    <TextInput
      size="xs"
      inputMode="decimal"
      rightSection="€"
      {...rest}
      {...input}
      error={input.error && typeof value === 'string' && value !== '' ? t('form.issue.amount') : input.error}
      value={typed.text}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={() => {
        typed.leave()
        input.onBlur()
      }}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
    />
  )
}
