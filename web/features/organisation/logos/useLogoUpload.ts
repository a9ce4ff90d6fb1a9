import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { setFirmLogo, setOwnLogo } from '#contract/organisation/logos.contract.ts'
import { readFirmHistory } from '#contract/organisation/firm.contract.ts'
import { readLogos } from '#contract/organisation/logos.contract.ts'
import type { LogoPurpose } from '#contract/organisation/logos.types.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { invalidate } from '#web/kit/call/reads.ts'
import { uploadFile } from '#web/kit/call/upload.ts'

/** What a changed logo makes stale: the header shows it too. */
export const LOGO_READS = [readLogos, readSession, readFirmHistory] as const

interface Chosen {
  readonly file: File
  /** Address of the picture, as long as it is chosen. */
  readonly preview: string
}

/** A picture chosen, looked at, then sent; what refuses it is shown where it was chosen. */
export function useLogoUpload(set: typeof setFirmLogo | typeof setOwnLogo, purpose: LogoPurpose) {
  const queryClient = useQueryClient()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [sent, setSent] = useState<number | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  useEffect(() => () => (chosen ? URL.revokeObjectURL(chosen.preview) : undefined), [chosen])
  const choose = (file: File | null) => {
    setFailure(null)
    setChosen(file && { file, preview: URL.createObjectURL(file) })
  }
  const send = async () => {
    if (!chosen) return
    setFailure(null)
    setSent(0)
    try {
      await uploadFile(set, { purpose }, chosen.file, { onProgress: setSent })
      await invalidate(queryClient, LOGO_READS)
      setChosen(null)
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setSent(null)
    }
  }
  return { chosen, choose, send, sent, failure }
}
