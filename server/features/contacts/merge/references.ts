import { sql } from 'kysely'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import type { ContactReference } from './references.types.ts'

const keyword = sql<string>`(select k.name from keyword k where k.firm_id = t.firm_id and k.id = t.keyword_id)`
const address = sql<string>`concat_ws(', ', t.line1, t.line2, t.line3, nullif(concat_ws(' ', t.postcode, t.town), ''))`

/**
 * CON-30, CON-31: every place of the database that names a contact, with how it follows a merge and how it comes back. One
 * line for each; a test reads the catalogue and fails when one is missing. What hangs on a record of another line needs
 * none, and comes after it.
 */
export const CONTACT_REFERENCES: readonly ContactReference[] = [
  {
    table: 'contact_phone',
    column: 'contact_id',
    way: 'line',
    label: 'Téléphones',
    alike: ['number', 'extension'],
    preferred: true,
    words: sql`t.number`,
    shown: formatPhone,
  },
  {
    table: 'contact_email',
    column: 'contact_id',
    way: 'line',
    label: 'E-mails',
    alike: ['address'],
    preferred: true,
    words: sql`t.address`,
  },
  {
    table: 'contact_address',
    column: 'contact_id',
    way: 'line',
    label: 'Adresses',
    alike: ['line1', 'line2', 'line3', 'postcode', 'town', 'country'],
    preferred: true,
    words: address,
  },
  {
    table: 'contact_keyword',
    column: 'contact_id',
    way: 'line',
    label: 'Mots clés',
    key: ['keyword_id'],
    alike: ['keyword_id'],
    words: keyword,
  },
  { table: 'recent_contact', column: 'contact_id', way: 'line', label: 'Contacts récents', key: ['user_id'], alike: ['user_id'] },
  { table: 'deal', column: 'contact_id', way: 'record', label: 'Affaires', versioned: true, once: 'job_id' },
  {
    table: 'event',
    column: 'contact_id',
    way: 'record',
    label: 'Suivi',
    versioned: true,
    partOf: { table: 'deal', column: 'deal_id' },
  },
  { table: 'contact_document', column: 'contact_id', way: 'record', label: 'Documents' },
  { table: 'contact_import_line', column: 'contact_id', way: 'record', label: 'Lignes d’import', key: ['import_id', 'line'] },
  {
    table: 'contact_follower',
    column: 'contact_id',
    way: 'stays',
    why: 'the target’s are written anew, both united',
    goes: true,
  },
  { table: 'history', column: 'contact_id', way: 'stays', why: 'what is written there is never written again' },
  { table: 'contact_merge', column: 'source_id', way: 'stays', why: 'a merge is of these two contacts' },
  { table: 'contact_merge', column: 'target_id', way: 'stays', why: 'a merge is of these two contacts' },
  { table: 'duplicate_key', column: 'contact_id', way: 'stays', why: 'computed again from what the contact has' },
  { table: 'duplicate_scoring', column: 'contact_id', way: 'stays', why: 'computed again from what the contact has' },
  { table: 'duplicate_pair', column: 'one_id', way: 'stays', why: 'computed again from what the contact has' },
  { table: 'duplicate_pair', column: 'other_id', way: 'stays', why: 'computed again from what the contact has' },
  { table: 'duplicate_distinction', column: 'one_id', way: 'stays', why: 'said of the contact as it was' },
  { table: 'duplicate_distinction', column: 'other_id', way: 'stays', why: 'said of the contact as it was' },
]
