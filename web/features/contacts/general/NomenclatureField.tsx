import { completeNomenclature } from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import type { Nomenclature } from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { asText, OfferedText, useTypedQuery } from '#web/kit/form/fields/OfferedText.tsx'
import type { FieldProps } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'

interface NomenclatureFieldProps extends FieldProps {
  readonly list: Nomenclature
  /** What the field keeps of the line chosen. */
  readonly keeps: 'code' | 'label'
}

/** CON-2: a legal form or an activity, found by any word of its label or by its code. */
export function NomenclatureField({ bind, label, disabled, list, keeps }: NomenclatureFieldProps) {
  const field = useField({ bind, label, disabled })
  const value = asText(field.value)
  const { query, setTyped, enabled } = useTypedQuery()
  const { data } = useRead(completeNomenclature, { list, query }, { enabled })
  const { data: present } = useRead(
    completeNomenclature,
    { list, query: value, limit: 1 },
    { enabled: keeps === 'code' && value !== '' },
  )
  const found = new Map((data?.lines ?? []).map((line) => [`${line.code} ${line.label}`, line]))
  const [own] = present?.lines ?? []
  return (
    <OfferedText
      field={field}
      description={keeps === 'code' && own?.code === value ? own?.label : undefined}
      found={found}
      onTyped={setTyped}
      onChoose={(line) => field.set(line[keeps])}
    />
  )
}
