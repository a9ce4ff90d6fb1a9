import { Switch } from '@mantine/core'
import type { FieldProps } from '../useField.ts'
import { useYesNo } from './useYesNo.ts'

/** Yes or no. */
export function SwitchField(props: FieldProps) {
  return <Switch {...useYesNo(props)} />
}
