import { Alert } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { OperationError } from '#web/kit/call/refusal.ts'
import { Refused } from '../components/Refused.tsx'
import { DeviceError } from './passkey-device.ts'

/** Why a passkey did not serve: the device's own reason, or the server's. */
export function PasskeyRefused({ error }: { readonly error: Error | null }) {
  const t = useTranslate()
  if (!error) return null
  if (error instanceof OperationError) return <Refused refusal={error} />
  return (
    <Alert role="alert" color="red" p="xs">
      {t(`users:passkey.${error instanceof DeviceError ? error.why : 'failed'}`)}
    </Alert>
  )
}
