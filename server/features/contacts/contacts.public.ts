/** What other features may use of contacts. */
export {
  admitContact,
  contactCan,
  contactFor,
  contactsFor,
  placedWithin,
  seesContact,
  visibleContacts,
} from './contacts.access.ts'
export type { ContactPlace, VisibleContacts } from './contacts.access.ts'
export { digestOf } from './entry/digest.rules.ts'
export { insertContacts } from './entry/insert-contacts.ts'
export type { NewContact } from './entry/insert-contacts.ts'
export { filteredContacts, matching, selectedContacts } from './list/filtered-contacts.ts'
export { searchPatterns } from './list/search.rules.ts'
