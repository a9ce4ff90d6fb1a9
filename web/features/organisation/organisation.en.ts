import type { Catalogue } from '../../app/languages/catalogue.ts'
import type { organisationFr } from './organisation.fr.ts'

export const organisationEn = {
  title: 'Administration',
  users: 'Users',
  usersSaid_one: '{{shown}} active user',
  usersSaid_other: '{{shown}} active users',
  usersSentence: 'Add, edit, make inactive, send a sign-in link.',
  profiles: 'User profiles',
  profilesSaid_one: '{{shown}} profile',
  profilesSaid_other: '{{shown}} profiles',
  profilesSentence: 'What each may do, and on which contacts and deals.',
  hierarchy: 'Hierarchy',
  hierarchySaid_one: '{{shown}} person without a manager',
  hierarchySaid_other: '{{shown}} people without a manager',
  hierarchySentence: 'Who answers to whom: the scopes of rights follow.',
  outbox: 'Outbox',
  outboxSaid_one: '{{shown}} e-mail kept here',
  outboxSaid_other: '{{shown}} e-mails kept here',
  outboxSentence: 'E-mails that left, and those that wait for a mail server.',
} as const satisfies Catalogue<typeof organisationFr>
