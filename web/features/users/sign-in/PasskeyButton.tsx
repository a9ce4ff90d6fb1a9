import { Button, Stack } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { signInWithPasskey } from '#contract/users/sign-in.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { answerByPasskey, hasPasskeys } from './passkey-device.ts'
import { PasskeyRefused } from './PasskeyRefused.tsx'

interface Props {
  /** The ticket of the password just given, when a passkey answers for the code. */
  readonly secondFactor?: string
  readonly onSignedIn: () => unknown
}

/** SEC-1: signs in by a passkey alone, or ends a sign-in begun by the password. */
export function PasskeyButton({ secondFactor, onSignedIn }: Props) {
  const t = useTranslate()
  const enter = useMutation({
    mutationFn: async () => call(signInWithPasskey, await answerByPasskey(secondFactor ?? null)),
    onSuccess: onSignedIn,
  })
  if (!hasPasskeys()) return null
  return (
    <Stack gap="sm">
      <PasskeyRefused error={enter.error} />
      <Button
        variant="default"
        leftSection={<IconKey size={16} aria-hidden />}
        loading={enter.isPending}
        onClick={() => enter.mutate()}
      >
        {t('users:signIn.passkey')}
      </Button>
    </Stack>
  )
}
