import { Alert } from '@mantine/core'
import type { OperationError } from '#web/kit/call/refusal.ts'
import { useErrorSentence } from '#web/kit/call/sentences.ts'

/** Why the form above was refused, when no single field is to blame. */
export function Refused({ refusal }: { readonly refusal: OperationError | null }) {
  const sentenceOf = useErrorSentence()
  // A session that ended has its own dialog.
  if (!refusal || refusal.issues.length > 0 || refusal.code === 'signed_out') return null
  return (
    <Alert role="alert" color="red" p="xs">
      {sentenceOf(refusal)}
    </Alert>
  )
}
