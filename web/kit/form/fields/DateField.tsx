import { DayInput } from '../../day/DayInput.tsx'
import { isDay } from '../../format/day.ts'
import { useFormats } from '../../format/useFormats.ts'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

/** A day; the value is YYYY-MM-DD. */
export function DateField({ bind, label, description, placeholder, disabled, w }: FieldProps & { readonly w?: number | string }) {
  const formats = useFormats()
  const show = (value: unknown) => (isDay(value) ? formats.day(value) : String(value))
  const { value, set, input } = useField({ bind, label, description, placeholder, disabled }, show)
  return <DayInput w={w} {...input} placeholder={placeholder} value={typeof value === 'string' ? value : null} onDay={set} />
}
