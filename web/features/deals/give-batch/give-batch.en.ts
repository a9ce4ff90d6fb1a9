import type { Catalogue } from '../../../app/languages/catalogue.ts'
import type { giveBatchFr } from './give-batch.fr.ts'

export const giveBatchEn = {
  title_one: 'Add a deal to {{shown}} contact',
  title_other: 'Add a deal to {{shown}} contacts',
  template: 'Template',
  templateHint: 'Choose a template',
  steps_one: '{{count}} step',
  steps_other: '{{count}} steps',
  inCharge: 'Person in charge',
  eachAdviser: 'The main adviser of each contact',
  notified: 'Users to notify',
  message: 'Message',
  messageHint: 'Goes with the notification',
  noTemplate: 'No active deal template: your administrator can activate one in Services.',
  what: 'What will happen',
  gives_one: '{{shown}} deal will be created, in preparation, at its first step.',
  gives_other: '{{shown}} deals will be created, in preparation, at their first step.',
  toAdviser: 'Each goes to the main adviser of the contact, or to you when they are no longer active.',
  toPerson: 'Each goes to {{name}}.',
  toldNobody: 'Nobody will be told.',
  told_one: '{{names}} will be told at the end, by a message on screen.',
  told_other: '{{names}} will be told at the end, by a message on screen.',
  aside: 'Contacts to which no deal can be added are left aside and listed with the reason.',
  confirm: 'Add the deals',
  cancel: 'Cancel',
  running: 'Adding deals: {{template}}',
} as const satisfies Catalogue<typeof giveBatchFr>
