import { Anchor, Modal, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { readSession } from '#contract/users/users.contract.ts'
import { SignInForm } from '#web/features/users/components/SignInForm.tsx'
import { call } from '#web/kit/call/call.ts'
import { onSignedOut } from '#web/kit/call/signed-out.ts'
import { useTranslate } from '../languages/translate.ts'
import { useSession } from './session.ts'

/** The session ended while a page was open: signs in over it, so that nothing typed is lost. */
export function SignInAgain() {
  const t = useTranslate()
  const queryClient = useQueryClient()
  const { user } = useSession()
  const [asked, setAsked] = useState(false)
  useEffect(() => onSignedOut(() => setAsked(true)), [])

  const enter = async () => {
    const session = await call(readSession, {})
    // Somebody else: what the page shows was read with the rights of another.
    if (session.user.id !== user.id) return window.location.assign('/')
    setAsked(false)
    await queryClient.invalidateQueries()
  }
  return (
    <Modal opened={asked} onClose={() => setAsked(false)} title={t('users:again.title')}>
      <Stack gap="sm">
        <Text>{t('users:again.sentence')}</Text>
        <SignInForm login={user.login} onSignedIn={enter} />
        <Anchor href="/connexion" size="sm">
          {t('users:again.other')}
        </Anchor>
      </Stack>
    </Modal>
  )
}
