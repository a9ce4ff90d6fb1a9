import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { searchContacts } from '#contract/contacts/contacts.contract.ts'
import type { Named } from '#contract/kernel/fields.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import type { FieldProps } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'

interface ContactFieldProps extends FieldProps {
  /** Contacts whose names are known: those that may be chosen already. */
  readonly known?: readonly Named[]
}

const TYPING_PAUSE = 200
const NOBODY: readonly Named[] = []

/** One contact that one sees, searched as one types; the value is its id. */
export function ContactField({ known = NOBODY, ...field }: ContactFieldProps) {
  const t = useTranslate()
  const [typed, setTyped] = useState('')
  // The one chosen keeps its name when the search no longer finds it.
  const [chosen, setChosen] = useState<readonly Named[]>(NOBODY)
  const [search] = useDebouncedValue(typed.trim(), TYPING_PAUSE)
  const found = useRead(searchContacts, { search }).data?.contacts ?? []
  const names = new Map([
    ...[...known, ...chosen].map(({ id, name }) => [id, name] as const),
    ...found.map(({ id, name, town }) => [id, [name, town].filter(Boolean).join(' · ')] as const),
  ])
  const { value, set, input } = useField(field, (id) => names.get(String(id)) ?? '')
  return (
    <Select
      size="xs"
      {...input}
      placeholder={field.placeholder ?? t('relations:find')}
      data={[...names].map(([id, label]) => ({ value: id, label }))}
      value={typeof value === 'string' && value !== '' ? value : null}
      onChange={(id, option) => {
        setChosen(option ? [{ id: option.value, name: option.label }] : NOBODY)
        set(id)
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      searchable
      clearable={!field.bind.required}
      // The server has searched.
      filter={({ options }) => options}
      nothingFoundMessage={t('relations:nobody')}
    />
  )
}
