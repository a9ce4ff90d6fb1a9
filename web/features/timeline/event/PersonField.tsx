import { listUserChoices } from '#contract/users/users.contract.ts'
import type { Named } from '#contract/kernel/fields.ts'
import { useRead } from '#web/kit/call/reads.ts'
import type { FieldOption } from '#web/kit/form/fields/SelectField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import type { FieldProps } from '#web/kit/form/useField.ts'

const FRESH = 5 * 60_000

/** The active users, and whoever is already chosen even when no longer active. */
export function usePeople(known?: Named): readonly FieldOption[] {
  const { data } = useRead(listUserChoices, {}, { staleTime: FRESH })
  const active = (data?.users ?? []).map(({ id, name }) => ({ value: id, label: name }))
  if (!known || active.some(({ value }) => value === known.id)) return active
  return [{ value: known.id, label: known.name }, ...active]
}

/** Somebody of the firm. */
export function PersonField({ known, ...props }: FieldProps & { readonly known?: Named }) {
  return <SelectField {...props} options={usePeople(known)} />
}
