import { Anchor, Modal, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { readSession } from '#contract/users/users.contract.ts'
import { SignInWays } from '#web/features/users/sign-in/SignInWays.tsx'
import { call } from '#web/kit/call/call.ts'
import { useTranslate } from '../languages/translate.ts'
import { useSession } from './session.ts'

/** Signs in over the page, so that nothing typed is lost. */
export function SignInAgainDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  const queryClient = useQueryClient()
  const { user } = useSession()

  const enter = async () => {
    const session = await call(readSession, {})
    // Somebody else: what the page shows was read with the rights of another.
    if (session.user.id !== user.id) return window.location.assign('/')
    onClose()
    await queryClient.invalidateQueries()
  }
  return (
    <Modal opened onClose={onClose} title={t('users:again.title')}>
      <Stack gap="sm">
        <Text>{t('users:again.sentence')}</Text>
        <SignInWays login={user.login} back={window.location.pathname + window.location.search} onSignedIn={enter} />
        <Anchor href="/connexion" size="sm">
          {t('users:again.other')}
        </Anchor>
      </Stack>
    </Modal>
  )
}
