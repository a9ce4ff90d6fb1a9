import { Paper, Stack, Text, Title } from '@mantine/core'
import { readSecurity } from '#contract/users/security.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { TokensPart } from '../people/TokensPart.tsx'
import { PasskeysPart } from './PasskeysPart.tsx'
import type { Security } from './security.types.ts'
import { PasswordPart } from './PasswordPart.tsx'
import { SessionsPart } from './SessionsPart.tsx'
import { TwoFactorPart } from './TwoFactorPart.tsx'

function OwnSignIn({ security }: { readonly security: Security }) {
  return (
    <>
      <Paper withBorder p="md">
        <PasswordPart passkeys={security.passkeys.length > 0} />
      </Paper>
      <Paper withBorder p="md">
        <TwoFactorPart security={security} />
      </Paper>
      <Paper withBorder p="md">
        <PasskeysPart security={security} />
      </Paper>
    </>
  )
}

/** ORG-23, SEC-1: what protects one's own account: password, second factor, passkeys, sessions, access tokens. */
export function SecurityPart() {
  const t = useTranslate()
  const read = useRead(readSecurity, {})
  return (
    <>
      <ReadPart read={read}>
        {(security) =>
          security.singleSignOn ? (
            <Paper withBorder p="md">
              <Stack gap="sm">
                <Title order={2}>{t('security:provider.title')}</Title>
                <Text>{t('security:provider.sentence', { label: security.singleSignOn.label })}</Text>
              </Stack>
            </Paper>
          ) : (
            <OwnSignIn security={security} />
          )
        }
      </ReadPart>
      <Paper withBorder p="md">
        <SessionsPart />
      </Paper>
      <Paper withBorder p="md">
        <TokensPart />
      </Paper>
    </>
  )
}
