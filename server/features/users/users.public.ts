/** What other features may use of users. */
export { insertUser } from './insert-user.ts'
export { loginKey } from './sign-in/login.rules.ts'
export { hashPassword } from './sign-in/password.ts'
