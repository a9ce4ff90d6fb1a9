import { sql } from 'kysely'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import type { ContactReference } from './references.types.ts'

const keyword = sql<string>`(select k.name from keyword k where k.firm_id = t.firm_id and k.id = t.keyword_id)`
const address = sql<string>`concat_ws(', ', t.line1, t.line2, t.line3, nullif(concat_ws(' ', t.postcode, t.town), ''))`

/** What makes two relations with the same contact one. */
const RELATED = ['kind', 'relation_type_id']

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
  {
    table: 'contact_relation',
    column: 'from_id',
    way: 'line',
    label: 'Relations',
    alike: ['to_id', ...RELATED],
    notItself: 'to_id',
    eitherWay: true,
  },
  {
    table: 'contact_relation',
    column: 'to_id',
    way: 'line',
    label: 'Relations',
    alike: ['from_id', ...RELATED],
    notItself: 'from_id',
    eitherWay: true,
  },
  // A contact is of one household at most: the target's, if it has one.
  { table: 'household_member', column: 'contact_id', way: 'line', label: 'Foyer', key: ['household_id'], alike: [] },
  { table: 'risk_profile', column: 'contact_id', way: 'line', label: 'Profils de risque', alike: ['assessed_on'] },
  { table: 'asset_owner', column: 'contact_id', way: 'record', label: 'Patrimoine' },
  { table: 'liability_owner', column: 'contact_id', way: 'record', label: 'Emprunts' },
  { table: 'income_line', column: 'contact_id', way: 'record', label: 'Revenus et charges', versioned: true },
  { table: 'contact_objective', column: 'contact_id', way: 'record', label: 'Objectifs', versioned: true },
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
