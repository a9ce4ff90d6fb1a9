import { Button, Stack, Text, Title } from '@mantine/core'
import type { Out } from '#contract/kernel/operation.ts'
import type { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { PasswordSignIn } from '../sign-in/use-password-sign-in.ts'

interface Props {
  readonly accounts: Out<typeof readInstallation>['demoAccounts']
  readonly password: PasswordSignIn
}

/** The people of the demo firm, each one click away, with the password for whoever prefers to type it. */
export function DemoAccounts({ accounts, password: { enter } }: Props) {
  const t = useTranslate()
  const [first] = accounts
  if (!first) return null
  return (
    <Stack gap={6} component="section" aria-labelledby="demo">
      <Title order={2} size="h4" id="demo">
        {t('users:signIn.demoTitle')}
      </Title>
      <Text>{t('users:signIn.demoSentence')}</Text>
      {accounts.map(({ name, profileName, login, password }) => (
        <Button
          key={login}
          variant="default"
          justify="flex-start"
          h="auto"
          py={6}
          disabled={enter.isPending}
          onClick={() => enter.mutate({ login, password })}
        >
          <Stack gap={0} align="flex-start">
            <span>
              {name} · {profileName}
            </span>
            <Text span size="xs" c="dimmed">
              {login}
            </Text>
          </Stack>
        </Button>
      ))}
      <Text size="xs" c="dimmed">
        {t('users:signIn.demoPassword', { password: first.password })}
      </Text>
    </Stack>
  )
}
