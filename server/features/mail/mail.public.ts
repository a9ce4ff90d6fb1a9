/** What other features may use of mail. */
export { composeMail } from './compose-mail.ts'
export { senderOf, signMail } from './sender.ts'
export type { Sender } from './sender.ts'
