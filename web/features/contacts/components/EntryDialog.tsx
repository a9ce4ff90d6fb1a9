import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSyncExternalStore } from 'react'
import type { CallInput, Operation } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import type { Filled, FormState } from '#web/kit/form/form.types.ts'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'

type Store = FormState['store']

/** The fields of a line that is added or changed: the two operations have the same. */
export interface EntryFields {
  readonly field: (name: string) => FieldBinding
  readonly store: Store
}

interface EntryDialogProps<Op extends Operation> {
  readonly title: string
  readonly operation: Op
  readonly initial: Filled<CallInput<Op>>
  readonly invalidates: readonly Operation[]
  readonly submitLabel?: string
  readonly onClose: () => void
  readonly children: (fields: EntryFields) => ReactNode
}

/** One line of a file, in a dialog: closes once saved. */
export function EntryDialog<Op extends Operation>(props: EntryDialogProps<Op>) {
  const { title, operation, initial, invalidates, submitLabel, onClose, children } = props
  const t = useTranslate()
  useReturnFocus()
  const form = useOperationForm(operation, initial, { invalidates, onDone: onClose })
  const fields = { field: (name: string) => form.field(name), store: form.store }
  return (
    <Modal opened onClose={onClose} title={title} size="xl" closeButtonProps={{ 'aria-label': t('close') }}>
      <FormFrame form={form} guarded={false} submitLabel={submitLabel} onCancel={onClose}>
        {children(fields)}
      </FormFrame>
    </Modal>
  )
}

/** What stands in a field now. */
export const useEntryValue = (store: Store, path: string): unknown => useSyncExternalStore(store.subscribe, () => store.get(path))
