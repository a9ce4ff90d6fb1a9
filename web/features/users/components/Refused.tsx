import { Alert } from '@mantine/core'
import type { OperationError } from '#web/kit/call/refusal.ts'
import { useErrorSentence } from '#web/kit/call/sentences.ts'

/** Why the form above was refused, when no single field is to blame. */
export function Refused({ refusal }: { readonly refusal: OperationError | null }) {
  const sentenceOf = useErrorSentence()
  if (!refusal || refusal.issues.length > 0) return null
  return (
    <Alert role="alert" color="red" p="xs">
      {sentenceOf(refusal)}
    </Alert>
  )
}
