import { useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallInput, Operation } from '#contract/kernel/operation.ts'
import { bindingOf } from './binding.ts'
import { differences, merged } from './conflict.ts'
import type { Filled, OperationForm, OperationFormOptions } from './form.types.ts'
import type { Values } from './paths.ts'
import { getAt } from './paths.ts'
import { useFormStore } from './useFormStore.ts'
import { useSaving } from './useSaving.ts'

/** Names in the address, filled: `POST /contacts/:contactId` of this contact. */
function addressOf({ method, path }: Operation, values: Values): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = getAt(values, name)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  })
  return `${method} ${filled}`
}

/**
 * A form for an operation of the contract. Its schema says what is compulsory and what suits; refusals go beside their
 * fields; what is typed outlives reload and sign-out; a record saved by somebody else meanwhile is compared, not lost.
 */
export function useOperationForm<Op extends Operation>(
  operation: Op,
  initial: Filled<CallInput<Op>>,
  options: OperationFormOptions<Op> = {},
): OperationForm<Op> {
  const { t } = useTranslation('kit')
  const filled: Values = { ...initial }
  const { store, restoredAt, latest, discard } = useFormStore(options.draftKey ?? addressOf(operation, filled), filled)
  const { save, saving, saved, failure, conflict, setConflict } = useSaving(operation, store, latest, options)
  const dirty = useSyncExternalStore(store.subscribe, store.isDirty)
  const field = useMemo(() => bindingOf(operation.input, store, t), [operation, store, t])
  return {
    store,
    saving,
    saved: saved !== null && !dirty,
    dirty,
    failure,
    restoredAt,
    conflict,
    field,
    submit: save,
    discard,
    settle: (chosen) => {
      if (!conflict) return
      const found = differences(store.base(), store.values(), conflict.theirs)
      store.rebase(conflict.theirs, merged(store.values(), conflict.theirs, found, chosen))
      save()
    },
    postpone: () => setConflict(null),
  }
}
