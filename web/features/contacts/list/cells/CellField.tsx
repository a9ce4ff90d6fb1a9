import { MultiSelect, Select, TextInput } from '@mantine/core'
import { listCategories, listKeywords } from '#contract/contacts/contacts.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import type { Editing } from './cell.types.ts'
import type { CellText } from './cell-values.ts'

interface CellFieldProps extends Editing {
  readonly text: CellText
  readonly onText: (text: CellText) => void
}

const look = { size: 'xs', 'data-autofocus': true, w: 260 } as const
/** The options stand in the editor's own layer: choosing one is not pressing outside. */
const inside = { withinPortal: false } as const

function CategoryField({ row, label, text, onText }: CellFieldProps) {
  const t = useTranslate()
  const { data } = useRead(listCategories, { type: row.type })
  const options = (data?.categories ?? []).map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u2003'.repeat(depth)}${name}`,
  }))
  return (
    <Select
      {...look}
      label={label}
      comboboxProps={inside}
      placeholder={t('contactLists:cell.none')}
      data={options}
      value={typeof text === 'string' && data ? text || null : null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('contactLists:cell.none') }}
      onChange={(value) => onText(value ?? '')}
    />
  )
}

function KeywordsField({ label, text, onText }: CellFieldProps) {
  const { data } = useRead(listKeywords, {})
  return (
    <MultiSelect
      {...look}
      label={label}
      comboboxProps={inside}
      data={(data?.keywords ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={typeof text === 'string' ? [] : [...text]}
      searchable
      onChange={onText}
    />
  )
}

/** What one types or chooses in, as the cell wants it. */
export function CellField(props: CellFieldProps) {
  const { cell, label, text, onText } = props
  if (cell === 'category') return <CategoryField {...props} />
  if (cell === 'keywords') return <KeywordsField {...props} />
  return (
    <TextInput
      {...look}
      label={label}
      type={cell === 'phone' ? 'tel' : cell === 'email' ? 'email' : 'text'}
      maxLength={200}
      value={typeof text === 'string' ? text : ''}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  )
}
