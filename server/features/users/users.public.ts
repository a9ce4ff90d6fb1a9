/** What other features may use of users. */
export { insertUser } from './insert-user.ts'
export { loginKey } from './sign-in/login.rules.ts'
export { hashPassword } from './sign-in/password.ts'
export { refuseBeyondOwn } from './people/administered.ts'
export { askStanding, dropCustomProfile, heldHolder, writeProfileOf } from './people/give-profile.ts'
export { organisationChanges } from './people/organisation-changed.ts'
export { profileToGive } from './people/profile-to-give.ts'
