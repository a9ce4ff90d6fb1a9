import * as seeing from '#contract/rights/seeing.contract.ts'
import * as contract from '#contract/users/users.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { addUser } from './people/add-user.ts'
import { attachUser } from './people/attach-user.ts'
import { changeUser } from './people/change-user.ts'
import { listUserChoices } from './people/list-user-choices.query.ts'
import { listUsers } from './people/list-users.query.ts'
import { readHierarchy } from './people/read-hierarchy.query.ts'
import { readUser } from './people/read-user.query.ts'
import { sendUserLink } from './people/send-user-link.ts'
import { peopleRoutes } from './people.router.ts'
import { securityRoutes } from './sessions/security.router.ts'
import { askReset } from './sign-in/ask-reset.ts'
import { changePassword } from './sign-in/change-password.ts'
import { readActivation } from './sign-in/read-activation.query.ts'
import { readSession } from './sign-in/read-session.query.ts'
import { startSeeing } from './seeing/start-seeing.ts'
import { stopSeeing } from './seeing/stop-seeing.ts'
import { setPassword } from './sign-in/set-password.ts'
import { signInRoutes } from './sign-in/sign-in.router.ts'
import { signIn } from './sign-in/sign-in.ts'
import { signOut } from './sign-in/sign-out.ts'
import { createToken } from './tokens/create-token.ts'
import { listTokens } from './tokens/list-tokens.query.ts'
import { revokeToken } from './tokens/revoke-token.ts'

const seeingRoutes = routes(seeing, { startSeeing, stopSeeing })

const ownRoutes = routes(contract, {
  signIn,
  signOut,
  readSession,
  changePassword,
  askReset,
  readActivation,
  setPassword,
  listTokens,
  createToken,
  revokeToken,
  listUsers,
  listUserChoices,
  readUser,
  addUser,
  changeUser,
  attachUser,
  sendUserLink,
  readHierarchy,
})

export const userRoutes = [...ownRoutes, ...peopleRoutes, ...signInRoutes, ...seeingRoutes, ...securityRoutes]
