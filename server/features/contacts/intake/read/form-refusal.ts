import type { intakeErrors } from '#contract/contacts/intake/intake.errors.ts'
import { refuse } from '#contract/kernel/verdict.ts'
import type { Refusal, Values } from '#contract/kernel/verdict.ts'

export type FormRefusalCode = Extract<keyof typeof intakeErrors, `intake.${string}`>

/** Thrown inside the reading process; outside it is a plain refusal. */
export class FormRefused extends Error {
  readonly code: FormRefusalCode
  readonly values: Values

  constructor(code: FormRefusalCode, values: Values = {}) {
    super(code)
    this.code = code
    this.values = values
  }

  refusal(): Refusal<FormRefusalCode> {
    return refuse(this.code, this.values)
  }
}
