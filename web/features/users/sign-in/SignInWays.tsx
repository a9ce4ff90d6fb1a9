import { Divider, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { readSignInWays } from '#contract/users/sign-in.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { SignInForm } from '../components/SignInForm.tsx'
import { hasPasskeys } from './passkey-device.ts'
import { PasskeyButton } from './PasskeyButton.tsx'
import { SecondFactorForm } from './SecondFactorForm.tsx'
import { SingleSignOnButton } from './SingleSignOnButton.tsx'
import type { PasswordSignIn } from './use-password-sign-in.ts'
import { usePasswordSignIn } from './use-password-sign-in.ts'

interface Props {
  readonly login?: string
  /** The address to come back to from a provider. */
  readonly back: string
  readonly onSignedIn: () => unknown
  /** What stands below password and passkey, when one signs in by them. */
  readonly children?: (password: PasswordSignIn) => ReactNode
}

/** Every way of signing in there is here; for the page, and for the dialog that comes back to where one was. */
export function SignInWays({ login, back, onSignedIn, children }: Props) {
  const t = useTranslate()
  const ways = useRead(readSignInWays, {}, { staleTime: Number.POSITIVE_INFINITY })
  const password = usePasswordSignIn(onSignedIn)
  return (
    <ReadPart read={ways} skeleton={<SkeletonForm fields={2} />}>
      {({ singleSignOn, passkeys }) => {
        if (singleSignOn) return <SingleSignOnButton label={singleSignOn.label} back={back} />
        if (password.secondFactor)
          return <SecondFactorForm secondFactor={password.secondFactor} onSignedIn={onSignedIn} onBack={password.forget} />
        return (
          <Stack gap="md">
            <SignInForm login={login} password={password} />
            {passkeys && hasPasskeys() && (
              <>
                <Divider label={t('users:signIn.or')} />
                <PasskeyButton onSignedIn={onSignedIn} />
              </>
            )}
            {children?.(password)}
          </Stack>
        )
      }}
    </ReadPart>
  )
}
