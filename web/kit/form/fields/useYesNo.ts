import type { ChangeEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

/** What a switch and a box to tick are given alike. */
export function useYesNo({ bind, label, description, disabled }: FieldProps) {
  const { t } = useTranslation('kit')
  const { value, set, input } = useField({ bind, label, description, disabled }, (one) =>
    one === true ? t('form.yes') : t('form.no'),
  )
  return {
    size: 'xs',
    name: input.name,
    label,
    description,
    disabled,
    error: input.error,
    checked: value === true,
    onChange: (event: ChangeEvent<HTMLInputElement>) => set(event.currentTarget.checked),
  } as const
}
