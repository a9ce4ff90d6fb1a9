import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { completeNomenclature } from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import type { Nomenclature } from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import { useRead } from '#web/kit/call/reads.ts'
import type { FieldProps } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'

interface NomenclatureFieldProps extends FieldProps {
  readonly list: Nomenclature
  /** What the field keeps of the line chosen. */
  readonly keeps: 'code' | 'label'
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

/** CON-2: a legal form or an activity, found by any word of its label or by its code. */
export function NomenclatureField({ bind, label, disabled, list, keeps }: NomenclatureFieldProps) {
  const { value, set, input } = useField({ bind, label, disabled })
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed, 150)
  const { data } = useRead(completeNomenclature, { list, query }, { enabled: query.trim().length > 1 })
  const { data: present } = useRead(
    completeNomenclature,
    { list, query: asText(value), limit: 1 },
    { enabled: keeps === 'code' && asText(value) !== '' },
  )
  const found = new Map((data?.lines ?? []).map((line) => [`${line.code} ${line.label}`, line]))
  const [own] = present?.lines ?? []
  return (
    <Autocomplete
      size="xs"
      {...input}
      description={keeps === 'code' && own?.code === value ? own?.label : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      data={[...found.keys()]}
      filter={({ options }) => options}
      value={asText(value)}
      onChange={(text) => {
        if (found.has(text)) return
        set(text)
        setTyped(text)
      }}
      onOptionSubmit={(option) => {
        set(found.get(option)?.[keeps] ?? '')
        setTyped('')
      }}
    />
  )
}
