import { Button, Stack, Text } from '@mantine/core'
import { IconLogin2 } from '@tabler/icons-react'
import { startSingleSignOn } from '#contract/users/sign-in.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { Refused } from '../components/Refused.tsx'
import { rememberVisit } from './provider-visit.ts'

interface Props {
  readonly label: string
  /** The address to come back to. */
  readonly back: string
}

/** ORG-21: leaves for the provider, where everybody signs in. */
export function SingleSignOnButton({ label, back }: Props) {
  const t = useTranslate()
  const start = useOperation(startSingleSignOn, {
    done: false,
    onDone: ({ url, ticket }) => {
      rememberVisit({ ticket, back })
      window.location.assign(url)
    },
    refused: () => true,
  })
  return (
    <Stack gap="sm">
      <Text>{t('users:signIn.providerSentence', { label })}</Text>
      <Refused refusal={start.error} />
      <Button
        leftSection={<IconLogin2 size={16} aria-hidden />}
        loading={start.isPending || start.isSuccess}
        onClick={() => start.mutate({})}
        data-autofocus
      >
        {t('users:signIn.provider', { label })}
      </Button>
    </Stack>
  )
}
