import type { Notice } from '#contract/imports/imports.types.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Values } from '#contract/kernel/verdict.ts'
import type { FileRefusalCode } from './file-refusal.ts'

/** Something to say of a file that was read all the same. */
export const notice = (code: FileRefusalCode, values: Values = {}): Notice => ({ code, sentence: sentence(code, values) })
