/** What other features may use of mail. */
export { composeMail } from './compose-mail.ts'
