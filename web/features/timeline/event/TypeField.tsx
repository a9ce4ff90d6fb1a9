import { listEventTypes } from '#contract/timeline/timeline.contract.ts'
import type { EventKind } from '#contract/steps/steps.types.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import type { FieldProps } from '#web/kit/form/useField.ts'

/** The firm's event types of one kind (ORG-51). */
export function TypeField({ kind, ...props }: FieldProps & { readonly kind: EventKind }) {
  const { data } = useRead(listEventTypes, {}, { staleTime: 5 * 60_000 })
  const types = (data?.rows ?? []).filter((type) => type.kind === kind)
  return <SelectField {...props} options={types.map(({ id, name }) => ({ value: id, label: name }))} />
}
