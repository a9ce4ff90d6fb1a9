import * as contract from '#contract/users/sign-in.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { askPasskey } from '../passkeys/ask-passkey.ts'
import { signInWithPasskey } from '../passkeys/sign-in-with-passkey.ts'
import { finishSingleSignOn } from '../single-sign-on/finish-single-sign-on.ts'
import { startSingleSignOn } from '../single-sign-on/start-single-sign-on.ts'
import { enterSecondFactor } from '../two-factor/enter-second-factor.ts'
import { proveIdentity } from './prove-identity.ts'
import { readSignInWays } from './read-sign-in-ways.query.ts'

export const signInRoutes = routes(contract, {
  readSignInWays,
  enterSecondFactor,
  askPasskey,
  signInWithPasskey,
  proveIdentity,
  startSingleSignOn,
  finishSingleSignOn,
})
