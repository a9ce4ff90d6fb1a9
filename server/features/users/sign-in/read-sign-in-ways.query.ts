import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/sign-in.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { relyingParty } from '../passkeys/relying-party.rules.ts'

export async function readSignInWays(
  { signInSettings, host }: PublicContext,
  _input: In<typeof contract.readSignInWays>,
): Promise<Out<typeof contract.readSignInWays>> {
  const { singleSignOn, givenUrl } = signInSettings
  return {
    singleSignOn: singleSignOn && { label: singleSignOn.label },
    passkeys: !singleSignOn && relyingParty(givenUrl, host) !== null,
  }
}
