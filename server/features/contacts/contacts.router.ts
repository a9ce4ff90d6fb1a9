import * as contract from '#contract/contacts/contacts.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { addContact } from './entry/add-contact.ts'
import { findLikelyDuplicates } from './entry/find-likely-duplicates.ts'
import { listContacts } from './list/list-contacts.query.ts'
import { searchContacts } from './list/search-contacts.query.ts'

export const contactRoutes = routes(contract, { addContact, findLikelyDuplicates, listContacts, searchContacts })
