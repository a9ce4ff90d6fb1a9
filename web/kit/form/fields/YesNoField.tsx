import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

/** Yes, no, or not known: the value is true, false or null. */
export function YesNoField({ bind, label, description, placeholder, disabled }: FieldProps) {
  const { t } = useTranslation('kit')
  const { value, set, input } = useField({ bind, label, description, placeholder, disabled }, (one) =>
    one === true ? t('form.yes') : t('form.no'),
  )
  return (
    <Select
      size="xs"
      {...input}
      data={[
        { value: 'true', label: t('form.yes') },
        { value: 'false', label: t('form.no') },
      ]}
      value={typeof value === 'boolean' ? String(value) : null}
      onChange={(chosen) => set(chosen === null ? null : chosen === 'true')}
      clearable={!bind.required}
      clearButtonProps={{ 'aria-label': t('form.clear') }}
    />
  )
}
