import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { putMyPhoto, putUserPhoto, readMyCard, removeMyPhoto, removeUserPhoto } from '#contract/users/people.contract.ts'
import { listUsers, readHierarchy, readUser } from '#contract/users/users.contract.ts'
import { call } from '#web/kit/call/call.ts'
import { invalidate } from '#web/kit/call/reads.ts'
import { uploadFile } from '#web/kit/call/upload.ts'

export interface PhotoUpload {
  readonly put: (file: File) => void
  readonly remove: () => void
  readonly sending: boolean
  readonly failure: Error | null
}

/** Sends or takes away a photo, somebody’s or one’s own (`userId` null). */
export function usePhoto(userId: string | null): PhotoUpload {
  const queryClient = useQueryClient()
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<Error | null>(null)
  const act = async (work: () => Promise<unknown>) => {
    setFailure(null)
    setSending(true)
    try {
      await work()
      await invalidate(queryClient, [readMyCard, readUser, listUsers, readHierarchy])
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setSending(false)
    }
  }
  return {
    put: (file) => void act(() => (userId ? uploadFile(putUserPhoto, { userId }, file) : uploadFile(putMyPhoto, {}, file))),
    remove: () => void act(() => (userId ? call(removeUserPhoto, { userId }) : call(removeMyPhoto, {}))),
    sending,
    failure,
  }
}
