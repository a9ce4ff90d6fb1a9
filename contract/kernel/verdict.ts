import type { ErrorCode } from './errors.ts'

export type Values = Readonly<Record<string, string | number>>

export interface Refusal<C extends ErrorCode = ErrorCode> {
  readonly ok: false
  readonly code: C
  readonly values: Values
}

/** What a rule answers: yes, or a code with the values its sentence needs. */
export type Verdict<C extends ErrorCode = ErrorCode> = { readonly ok: true } | Refusal<C>

export const allow = (): { readonly ok: true } => ({ ok: true })

export const refuse = <const C extends ErrorCode>(code: C, values: Values = {}): Refusal<C> => ({ ok: false, code, values })
