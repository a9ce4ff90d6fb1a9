import type { UseFormReturnType } from '@mantine/form'
import { schemaResolver, useForm } from '@mantine/form'
import { useEffect, useEffectEvent } from 'react'
import type { Operation } from '#contract/kernel/operation.ts'
import type { OperationError } from '#web/kit/call/refusal.ts'

/** A form checked by the operation's own schema, except the fields that are not typed (a link's token). */
export function useContractForm<Values extends Record<string, string>>(
  operation: Operation,
  initialValues: Values,
  notTyped: Partial<Record<string, true>> = {},
): UseFormReturnType<Values> {
  const typed = operation.input.omit(notTyped)
  return useForm<Values>({ mode: 'uncontrolled', initialValues, validate: schemaResolver(typed, { sync: true }) })
}

/** The field where typing begins, once the form is there. */
export function useFirstFocus<Values>(form: Pick<UseFormReturnType<Values>, 'getInputNode'>, field: string): void {
  const focus = useEffectEvent(() => form.getInputNode(field)?.focus())
  useEffect(() => focus(), [])
}

/** Puts the server's remarks beside their fields; false when the refusal is about none of them. */
export function showIssues<Values>(form: Pick<UseFormReturnType<Values>, 'setErrors'>, refusal: OperationError): boolean {
  if (refusal.issues.length === 0) return false
  form.setErrors(Object.fromEntries(refusal.issues.map(({ path, message }) => [path.join('.'), message])))
  return true
}
