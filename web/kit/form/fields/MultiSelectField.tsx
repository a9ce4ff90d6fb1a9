import { MultiSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { byWords } from './byWords.ts'
import type { FieldOption } from './SelectField.tsx'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

const isText = (value: unknown): value is string => typeof value === 'string'
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : [])

/** Several values of a list. */
export function MultiSelectField({
  bind,
  label,
  description,
  placeholder,
  disabled,
  options,
}: FieldProps & { readonly options: readonly FieldOption[] }) {
  const { t } = useTranslation('kit')
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value
  const { value, set, input } = useField({ bind, label, description, placeholder, disabled }, (one) =>
    texts(one).map(labelOf).join(', '),
  )
  return (
    <MultiSelect
      size="xs"
      {...input}
      data={[...options]}
      value={texts(value)}
      onChange={set}
      searchable
      clearable={!bind.required}
      clearButtonProps={{ 'aria-label': t('form.clear') }}
      filter={byWords}
      nothingFoundMessage={t('form.nothingFound')}
    />
  )
}
