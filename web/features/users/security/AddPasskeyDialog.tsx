import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { addPasskey, beginPasskey, readSecurity } from '#contract/users/security.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { invalidate } from '#web/kit/call/reads.ts'
import { makePasskey } from '../sign-in/passkey-device.ts'
import { PasskeyRefused } from '../sign-in/PasskeyRefused.tsx'
import { NameDialog } from './NameDialog.tsx'

interface Props {
  readonly proof: string
  readonly onClose: () => void
}

/** A name, then the device makes the passkey. Given up there, it may be asked again: the proof has served once for both. */
export function AddPasskeyDialog({ proof, onClose }: Props) {
  const t = useTranslate()
  const queryClient = useQueryClient()
  const begun = useRef<Out<typeof beginPasskey> | null>(null)
  const add = useMutation({
    mutationFn: async (name: string) => {
      const asked = begun.current ?? (await call(beginPasskey, { proof }))
      begun.current = asked
      return call(addPasskey, { name, ...(await makePasskey(asked)) })
    },
    onSuccess: async () => {
      await invalidate(queryClient, [readSecurity])
      notifications.show({ message: t('security:passkeys.added'), color: 'teal' })
      onClose()
    },
  })
  return (
    <NameDialog
      title={t('security:passkeys.addTitle')}
      confirm={t('security:passkeys.create')}
      busy={add.isPending}
      refused={<PasskeyRefused error={add.error} />}
      onName={(name) => add.mutate(name)}
      onClose={onClose}
    />
  )
}
