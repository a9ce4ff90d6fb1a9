import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

/** Yes or no. */
export function SwitchField({ bind, label, description, disabled }: FieldProps) {
  const { t } = useTranslation('kit')
  const { value, set, input } = useField({ bind, label, description, disabled }, (one) =>
    one === true ? t('form.yes') : t('form.no'),
  )
  return (
    <Switch
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
