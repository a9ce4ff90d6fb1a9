/** What other features may use of contacts. */
export { contactCan, contactFor, contactsFor, placedWithin, seesContact, visibleContacts } from './contacts.access.ts'
export type { ContactPlace, VisibleContacts } from './contacts.access.ts'
