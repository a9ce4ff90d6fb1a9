import type { SignInSettings } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'

/** ORG-21: where everybody signs in by a provider, no password, no passkey and no second factor of our own exists. */
export function refuseOwnSignIn({ signInSettings }: { readonly signInSettings: SignInSettings }): void {
  const { singleSignOn } = signInSettings
  if (singleSignOn) throw new AppError('users.single_sign_on', { label: singleSignOn.label })
}
