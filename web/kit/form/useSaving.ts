import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallInput, Operation } from '#contract/kernel/operation.ts'
import { useOperation } from '../call/operations.ts'
import type { OperationError, RefusalOf } from '../call/refusal.ts'
import { errorsOf } from './binding.ts'
import type { Conflict, OperationFormOptions } from './form.types.ts'
import type { Values } from './paths.ts'
import { getAt, setAt } from './paths.ts'
import { cleaned } from './schema.ts'
import type { FormStore } from './store.ts'

/** What is typed once the server has it: upon the version it answered, and with what was typed meanwhile. */
function rebaseSaved(store: FormStore, sent: Values, latest: Values, output: unknown): void {
  const version = getAt(output, 'version')
  const versioned = (values: Values) =>
    typeof version === 'number' && 'version' in values ? setAt(values, 'version', version) : values
  const base = version !== undefined && getAt(latest, 'version') === version ? latest : versioned(sent)
  store.rebase(base, store.values() === sent ? base : versioned(store.values()))
}

const suits = <Op extends Operation>(operation: Op, input: unknown): input is CallInput<Op> =>
  operation.input.safeParse(input).success

/** Puts a refusal beside the fields it is about; says whether some of it found no field. */
function showRefusal<Op extends Operation>(
  store: FormStore,
  refusal: OperationError<RefusalOf<Op>>,
  fieldOf: OperationFormOptions<Op>['fieldOf'],
): boolean {
  const field = fieldOf?.[refusal.code]
  const issues = field ? [{ path: field.split('.'), message: refusal.message }] : refusal.issues
  store.setErrors(Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message])))
  return issues.length === 0
}

/** Sends what is typed: remarks beside fields, a conflict to settle, or saved. */
export function useSaving<Op extends Operation>(
  operation: Op,
  store: FormStore,
  latest: () => Values,
  options: OperationFormOptions<Op>,
) {
  const { t } = useTranslation('kit')
  const [failure, setFailure] = useState<OperationError | null>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [saved, setSaved] = useState<Values | null>(null)
  const sent = useRef<Values>({})

  const write = useOperation(operation, {
    invalidates: options.invalidates ?? [],
    done: false,
    refused: (refusal) => {
      setFailure(showRefusal(store, refusal, options.fieldOf) ? refusal : null)
      if (refusal.code === 'stale_version' && options.current) {
        void options.current().then((theirs) => setConflict({ who: String(refusal.values['who'] ?? ''), theirs: { ...theirs } }))
      }
      return true
    },
    onDone: async (output, input) => {
      rebaseSaved(store, sent.current, latest(), output)
      setSaved(store.values())
      await options.onDone?.(output, input)
    },
  })
  const save = () => {
    sent.current = store.values()
    setFailure(null)
    setConflict(null)
    const input = cleaned(operation.input, store.values())
    store.setErrors(errorsOf(operation.input, input, t))
    if (suits(operation, input)) write.mutate(input)
  }
  return { save, saving: write.isPending, failure, conflict, setConflict, saved }
}
