import type { importErrors } from '#contract/imports/imports.errors.ts'
import { refuse } from '#contract/kernel/verdict.ts'
import type { Refusal, Values } from '#contract/kernel/verdict.ts'

export type FileRefusalCode = keyof typeof importErrors

/** Thrown inside the reading process; outside it is a plain refusal. */
export class FileRefused extends Error {
  readonly code: FileRefusalCode
  readonly values: Values

  constructor(code: FileRefusalCode, values: Values = {}) {
    super(code)
    this.code = code
    this.values = values
  }

  /** Every sentence about a file begins with the name that the user gave it. */
  refusal(name: string): Refusal<FileRefusalCode> {
    return refuse(this.code, { name, ...this.values })
  }
}
