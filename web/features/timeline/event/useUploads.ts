import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { uploadFile as uploadOperation } from '#contract/documents/documents.contract.ts'
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import { isRefusalOf } from '#web/kit/call/call.ts'
import { useErrorSentence } from '#web/kit/call/sentences.ts'
import { uploadFile } from '#web/kit/call/upload.ts'

/** A file on its way; `share` from 0 to 1. */
export interface Sending {
  readonly name: string
  readonly share: number
}

/** Sends files one after the other; each is handed over as soon as the server has it. */
export function useUploads(onFile: (file: FileLine) => void) {
  const sentenceOf = useErrorSentence()
  const [sending, setSending] = useState<Sending | null>(null)
  const send = async (files: readonly File[]) => {
    for (const file of files) {
      setSending({ name: file.name, share: 0 })
      try {
        onFile(await uploadFile(uploadOperation, {}, file, { onProgress: (share) => setSending({ name: file.name, share }) }))
      } catch (error) {
        if (!isRefusalOf(uploadOperation, error)) throw error
        notifications.show({ title: file.name, message: sentenceOf(error), color: 'red', autoClose: 12_000 })
      }
    }
    setSending(null)
  }
  return { sending, send }
}
