import type { SelectProps } from '@mantine/core'
import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { byWords } from './byWords.ts'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

export interface FieldOption {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean
}

interface SelectFieldProps extends FieldProps, Pick<SelectProps, 'w'> {
  readonly options: readonly FieldOption[]
}

/** Above this many options one searches among them. */
const MANY = 8

/** One value of a list; can be emptied when it is not compulsory. */
export function SelectField({ bind, label, description, placeholder, disabled, options, ...rest }: SelectFieldProps) {
  const { t } = useTranslation('kit')
  const show = (value: unknown) => options.find((option) => option.value === value)?.label ?? String(value)
  const { value, set, input } = useField({ bind, label, description, placeholder, disabled }, show)
  return (
    <Select
      size="xs"
      {...rest}
      {...input}
      data={[...options]}
      value={typeof value === 'string' && value !== '' ? value : null}
      onChange={set}
      searchable={options.length > MANY}
      clearable={!bind.required}
      clearButtonProps={{ 'aria-label': t('form.clear') }}
      filter={byWords}
      nothingFoundMessage={t('form.nothingFound')}
    />
  )
}
