import { Anchor, Loader, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { finishSingleSignOn } from '#contract/users/sign-in.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { safeReturn } from '#web/app/navigation/safe-return.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { OutsidePage } from '../components/OutsidePage.tsx'
import { Refused } from '../components/Refused.tsx'
import { takeVisit } from '../sign-in/provider-visit.ts'

/** A ticket nobody has: a return that this tab did not begin is refused by the server like any other. */
const NO_TICKET = '-'.repeat(43)

const route = getRouteApi('/connexion/retour')

/** ORG-21: where the provider sends people back; what it wrote behind the address is the server's to judge. */
export function ProviderReturnPage() {
  const t = useTranslate()
  const router = useRouter()
  const queryClient = useQueryClient()
  const query = route.useLoaderData()
  const begun = useRef(false)
  const finish = useOperation(finishSingleSignOn, { done: false, refused: () => true })
  const arrive = useEffectEvent(() => {
    if (begun.current) return
    begun.current = true
    const visit = takeVisit()
    finish.mutate(
      { ticket: visit?.ticket ?? NO_TICKET, query },
      {
        onSuccess: () => {
          queryClient.clear()
          void router.navigate({ href: safeReturn(visit?.back), replace: true })
        },
      },
    )
  })
  useEffect(() => arrive(), [])
  if (finish.error) {
    return (
      <OutsidePage title={t('users:signIn.notReturned')}>
        <Refused refusal={finish.error} />
        <Anchor component={Link} to="/connexion" size="sm">
          {t('users:signIn.retry')}
        </Anchor>
      </OutsidePage>
    )
  }
  return (
    <OutsidePage title={t('users:signIn.title')}>
      <Stack align="center" gap="sm" role="status">
        <Loader size="sm" aria-hidden />
        <Text>{t('users:signIn.returning')}</Text>
      </Stack>
    </OutsidePage>
  )
}
