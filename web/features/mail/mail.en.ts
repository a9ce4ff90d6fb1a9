import type { Catalogue } from '../../app/languages/catalogue.ts'
import type { mailFr } from './mail.fr.ts'

export const mailEn = {
  title: 'Outbox',
  search: 'Recipient, subject…',
  empty: 'No e-mail has left from here yet.',
  column: { created: 'Created', to: 'Recipient', subject: 'Subject', state: 'State', sent: 'Sent', attempts: 'Attempts' },
  state: { waiting: 'Waiting', sent: 'Sent', kept: 'Kept here', failed: 'Failed' },
  keptHint: 'No mail server is set: this e-mail has not left. Pass its content on yourself.',
  sentHint: 'This e-mail has left: its secret links are no longer in it.',
  lastError: 'Answer of the mail server: {{error}}',
  back: 'Back to the outbox',
  to: 'To',
  text: 'Text of the e-mail',
} as const satisfies Catalogue<typeof mailFr>
