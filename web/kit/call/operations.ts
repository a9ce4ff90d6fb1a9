import { notifications } from '@mantine/notifications'
import type { UseMutationResult } from '@tanstack/react-query'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'
import { call, freshKey } from './call.ts'
import { invalidate } from './reads.ts'
import type { OperationError, RefusalOf } from './refusal.ts'
import { useErrorSentence } from './sentences.ts'

export interface OperationOptions<Op extends Operation> {
  /** Reads that this write makes stale. */
  readonly invalidates?: readonly Operation[]
  /** What to say once done: a sentence, one made from the answer, or `false` to stay silent. « Enregistré » when left out. */
  readonly done?: string | false | ((output: Out<Op>) => string | false)
  /** Answers a refusal itself (a form shows it beside its field): return true when nothing more is to be said. */
  readonly refused?: (refusal: OperationError<RefusalOf<Op>>) => boolean
  readonly onDone?: (output: Out<Op>, input: CallInput<Op>) => unknown
}

/**
 * One key per intention: pressing again after « le serveur ne répond pas » with the same input is the same intention,
 * so whatever the server did the first time is not done twice.
 */
function useIntention<Op extends Operation>(operation: Op) {
  const pending = useRef<{ text: string; key: string } | null>(null)
  return async (input: CallInput<Op>): Promise<Out<Op>> => {
    const text = JSON.stringify(input)
    const key = pending.current?.text === text ? pending.current.key : freshKey()
    pending.current = { text, key }
    try {
      const output = await call(operation, input, { idempotencyKey: key })
      pending.current = null
      return output
    } catch (error) {
      if (!isUnanswered(error)) pending.current = null
      throw error
    }
  }
}

const isUnanswered = (error: unknown): boolean => error instanceof Error && 'unreachable' in error && error.unreachable === true

/** Calls an operation that changes something; says « Enregistré » or the refusal's sentence unless told otherwise. */
export function useOperation<Op extends Operation>(
  operation: Op,
  options: OperationOptions<Op> = {},
): UseMutationResult<Out<Op>, OperationError<RefusalOf<Op>>, CallInput<Op>> {
  const queryClient = useQueryClient()
  const { t } = useTranslation('app')
  const sentenceOf = useErrorSentence()
  const act = useIntention(operation)
  return useMutation({
    mutationFn: act,
    onSuccess: async (output, input) => {
      await invalidate(queryClient, options.invalidates ?? [])
      await options.onDone?.(output, input)
      const said = typeof options.done === 'function' ? options.done(output) : (options.done ?? t('call.saved'))
      if (said !== false) notifications.show({ message: said, color: 'teal', autoClose: 2500 })
    },
    onError: (refusal) => {
      if (refusal.code === 'signed_out' || options.refused?.(refusal)) return
      notifications.show({ title: t('call.refused'), message: sentenceOf(refusal), color: 'red', autoClose: 12_000 })
    },
  })
}
