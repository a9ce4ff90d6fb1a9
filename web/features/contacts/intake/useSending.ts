import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'
import { invalidate } from '#web/kit/call/reads.ts'
import { uploadFile } from '#web/kit/call/upload.ts'

interface Sending<Op extends Operation> {
  /** Share already sent, 0 to 1; undefined when nothing is under way. */
  readonly sent: number | undefined
  readonly refused: Error | null
  readonly send: (input: CallInput<Op>, file: File) => Promise<void>
}

/** Sends a PDF with an operation, and says how far it is; a refusal stays on the page. */
export function useSending<Op extends Operation>(
  operation: Op,
  onDone: (answer: Out<Op>, file: File) => void,
  invalidates: readonly Operation[] = [],
): Sending<Op> {
  const queryClient = useQueryClient()
  const [sent, setSent] = useState<number | undefined>()
  const [refused, setRefused] = useState<Error | null>(null)
  const send = async (input: CallInput<Op>, file: File) => {
    setRefused(null)
    setSent(0)
    try {
      const answer = await uploadFile(operation, input, file, { onProgress: setSent })
      await invalidate(queryClient, invalidates)
      onDone(answer, file)
    } catch (error) {
      setRefused(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setSent(undefined)
    }
  }
  return { sent, refused, send }
}
