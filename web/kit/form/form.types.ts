import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'
import type { OperationError, RefusalOf } from '../call/refusal.ts'
import type { Side } from './conflict.ts'
import type { Values } from './paths.ts'
import type { FormStore } from './store.ts'
import type { FieldBinding } from './useField.ts'

/** What a form begins with: the operation's input, each field possibly still empty. */
export type Filled<T> = T extends readonly (infer One)[]
  ? readonly Filled<One>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Filled<T[Key]> | null }
    : T | null

type Top<Op extends Operation> = keyof CallInput<Op> & string
/** `lastName`, `general.lastName`, `phones.0.number`. */
export type FieldName<Op extends Operation> = Top<Op> | `${Top<Op>}.${string}`

export interface OperationFormOptions<Op extends Operation> {
  /** Names what is typed, when the operation's address does not suffice (several forms of one operation on a page). */
  readonly draftKey?: string
  /** Reads that saving makes stale. */
  readonly invalidates?: readonly Operation[]
  readonly onDone?: (output: Out<Op>, input: CallInput<Op>) => unknown
  /** Reads the record again when somebody else has saved it: what they saved is shown beside what is typed. */
  readonly current?: () => Promise<Filled<CallInput<Op>>>
  /** Refusals that are about one field. */
  readonly fieldOf?: Partial<Record<RefusalOf<Op>, FieldName<Op>>>
}

/** Somebody saved the record meanwhile. */
export interface Conflict {
  readonly who: string
  readonly theirs: Values
}

/** What the frame of a form needs, whatever the operation. */
export interface FormState {
  readonly store: FormStore
  readonly saving: boolean
  /** Saved, and nothing typed since. */
  readonly saved: boolean
  /** Something typed is not saved. */
  readonly dirty: boolean
  /** A refusal that no field shows. */
  readonly failure: OperationError | null
  /** When the values found again were typed (ISO instant). */
  readonly restoredAt: string | null
  readonly conflict: Conflict | null
  submit: () => void
  /** Back to the record's own values. */
  discard: () => void
  /** Saves with, for each field that differs, the side chosen. */
  settle: (chosen: Readonly<Record<string, Side>>) => void
  /** Back to the form, without having chosen. */
  postpone: () => void
}

export interface OperationForm<Op extends Operation> extends FormState {
  field: (name: FieldName<Op>) => FieldBinding
}
