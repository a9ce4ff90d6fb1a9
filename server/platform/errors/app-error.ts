import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { Values, Verdict } from '#contract/kernel/verdict.ts'

/** A refusal the user is told about; anything else thrown is a bug, logged and answered with a reference. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly values: Values
  readonly issues: readonly Issue[]

  constructor(code: ErrorCode, values: Values = {}, issues: readonly Issue[] = []) {
    super(code)
    this.code = code
    this.values = values
    this.issues = issues
  }
}

/** What is wrong with one field of the input. */
export interface Issue {
  readonly path: readonly string[]
  readonly message: string
}

/** Throws the refusal of a rule. */
export function orThrow(verdict: Verdict): void {
  if (!verdict.ok) throw new AppError(verdict.code, verdict.values)
}

export const notFound = () => new AppError('not_found')
