import * as contract from '#contract/users/security.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { addPasskey } from '../passkeys/add-passkey.ts'
import { beginPasskey } from '../passkeys/begin-passkey.ts'
import { removePasskey } from '../passkeys/remove-passkey.ts'
import { renamePasskey } from '../passkeys/rename-passkey.ts'
import { beginTwoFactor } from '../two-factor/begin-two-factor.ts'
import { renewRecoveryCodes } from '../two-factor/renew-recovery-codes.ts'
import { resetTwoFactor } from '../two-factor/reset-two-factor.ts'
import { turnOffTwoFactor } from '../two-factor/turn-off-two-factor.ts'
import { turnOnTwoFactor } from '../two-factor/turn-on-two-factor.ts'
import { unbindProvider } from '../single-sign-on/unbind-provider.ts'
import { listSessions } from './list-sessions.query.ts'
import { readSecurity } from './read-security.query.ts'
import { revokeOtherSessions } from './revoke-other-sessions.ts'
import { revokeSession } from './revoke-session.ts'

export const securityRoutes = routes(contract, {
  readSecurity,
  beginTwoFactor,
  turnOnTwoFactor,
  turnOffTwoFactor,
  renewRecoveryCodes,
  resetTwoFactor,
  unbindProvider,
  beginPasskey,
  addPasskey,
  renamePasskey,
  removePasskey,
  listSessions,
  revokeSession,
  revokeOtherSessions,
})
