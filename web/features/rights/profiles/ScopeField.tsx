import { Input, SegmentedControl, Text } from '@mantine/core'
import { useId } from 'react'
import type { Scope } from '#contract/rights/permissions.types.ts'
import { SCOPES } from '#contract/rights/permissions.types.ts'
import type { FieldProps } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'
import { useRightWords } from './right-words.ts'

export const scopeIn = (value: unknown): Scope => SCOPES.find((scope) => scope === value) ?? 'none'

interface ScopeChoiceProps {
  readonly label: string
  readonly value: Scope
  readonly disabled?: boolean
  /** In a line of a table, the sentence stands elsewhere. */
  readonly bare?: boolean
  onChange: (scope: Scope) => void
}

/** On whose records, with whom the choice reaches said below it. */
export function ScopeChoice({ label, value, disabled, bare, onChange }: ScopeChoiceProps) {
  const words = useRightWords()
  const id = useId()
  const control = (
    <SegmentedControl
      size="xs"
      data={SCOPES.map((scope) => ({ value: scope, label: words.scope(scope) }))}
      value={value}
      onChange={(chosen) => onChange(scopeIn(chosen))}
      disabled={disabled}
      aria-label={bare ? label : undefined}
      aria-labelledby={bare ? undefined : id}
    />
  )
  if (bare) return control
  return (
    <div>
      <Input.Label size="xs" id={id} labelElement="div" display="block">
        {label}
      </Input.Label>
      {control}
      <Text size="xs" c="dimmed" mt={2}>
        {words.sentence(value)}
      </Text>
    </div>
  )
}

/** One scope of a profile's form. */
export function ScopeField({
  bare,
  onPick,
  ...props
}: FieldProps & { readonly bare?: boolean; readonly onPick?: (scope: Scope) => void }) {
  const words = useRightWords()
  const { value, set } = useField(props, (one) => words.scope(scopeIn(one)))
  return (
    <ScopeChoice
      label={props.label}
      value={scopeIn(value)}
      disabled={props.disabled}
      bare={bare}
      onChange={(scope) => {
        set(scope)
        onPick?.(scope)
      }}
    />
  )
}
