import { Checkbox } from '@mantine/core'
import type { FieldProps } from '../useField.ts'
import { useYesNo } from './useYesNo.ts'

/** Ticked or not: one of several that stand together. */
export function CheckboxField(props: FieldProps) {
  return <Checkbox {...useYesNo(props)} />
}
