import type { ErrorCode } from '../kernel/errors.ts'
import type { Refusal } from '../kernel/verdict.ts'

/** What reading one text gives: the value as kept, or a refusal whose sentence names what was read. */
export type Reading<T, C extends ErrorCode = ErrorCode> = { readonly ok: true; readonly value: T } | Refusal<C>

export const readAs = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
