import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

/** Ticked or not: one of several that stand together. */
export function CheckboxField({ bind, label, description, disabled }: FieldProps) {
  const { t } = useTranslation('kit')
  const { value, set, input } = useField({ bind, label, description, disabled }, (one) =>
    one === true ? t('form.yes') : t('form.no'),
  )
  return (
    <Checkbox
      size="xs"
      name={input.name}
      label={label}
      description={description}
      disabled={disabled}
      error={input.error}
      checked={value === true}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  )
}
