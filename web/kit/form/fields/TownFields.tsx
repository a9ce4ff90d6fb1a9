import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { completeTown } from '#contract/contacts/contacts.contract.ts'
import { useRead } from '../../call/reads.ts'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

type Place = Pick<FieldProps, 'bind' | 'label' | 'disabled'>

interface TownFieldsProps {
  readonly postcode: Place
  readonly town: Place
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

function Completed({ bind, label, disabled, other }: Place & { readonly other: Place }) {
  const { value, set, input } = useField({ bind, label, disabled })
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed, 150)
  const { data } = useRead(completeTown, { query }, { enabled: query.trim().length > 1 })
  const found = new Map((data?.towns ?? []).map((town) => [`${town.postcode} ${town.name}`, town]))
  const isPostcode = /postcode$/i.test(bind.path)
  const choose = (option: string) => {
    const town = found.get(option)
    if (!town) return
    bind.store.set(bind.path, isPostcode ? town.postcode : town.name)
    other.bind.store.set(other.bind.path, isPostcode ? town.name : town.postcode)
    setTyped('')
  }
  return (
    <Autocomplete
      size="xs"
      {...input}
      autoComplete="off"
      data={[...found.keys()]}
      filter={({ options }) => options}
      value={asText(value)}
      onChange={(text) => {
        if (found.has(text)) return
        set(text)
        setTyped(text)
      }}
      onOptionSubmit={choose}
    />
  )
}

/** CON-3: a postcode and its town; typing in one offers French towns, and choosing one fills both. */
export function TownFields({ postcode, town }: TownFieldsProps) {
  return (
    <>
      <Completed {...postcode} other={town} />
      <Completed {...town} other={postcode} />
    </>
  )
}
