import { z } from 'zod'
import { Id, Line, Total, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { ContactEntry, ContactFilter, ContactHit, ContactRow, ContactSort, LikelyDuplicate } from './contacts.shapes.ts'
import { ContactTypeCode } from './contacts.types.ts'

const entryErrors = [
  'contact.name_missing',
  'contact.organisation_name_missing',
  'contact.siren_invalid',
  'contact.siret_invalid',
  'contact.siret_of_another_siren',
  'contact.activity_code_invalid',
  'contact.day_future',
  'contact.death_before_birth',
  'contact.external_id_taken',
] as const

const coordinateErrors = ['contact.phone_invalid', 'contact.email_invalid', 'contact.postcode_invalid'] as const

export const addContact = operation({
  method: 'POST',
  path: '/contacts',
  right: 'contact.create',
  summary:
    'Ajoute un contact (CON-1). Refuse tant que des doublons probables visibles ne sont pas confirmés ; catégorie par défaut du type, conseiller : soi-même',
  input: ContactEntry.extend({
    /** True once the likely duplicates were shown and set aside. */
    confirmed: z.boolean().default(false),
  }),
  output: z.object({ id: Id, name: z.string() }),
  errors: [
    ...entryErrors,
    ...coordinateErrors,
    'contact.likely_duplicate',
    'contact.adviser_missing',
    'contact.adviser_impossible',
    'contact.out_of_sight',
    'contact.category_of_another_type',
  ],
})

export const findLikelyDuplicates = operation({
  method: 'POST',
  path: '/contacts/likely-duplicates',
  right: 'contact.see',
  reads: true,
  summary: 'Contacts visibles probablement identiques à celui que l’on saisit (CON-1), avec les raisons',
  input: ContactEntry.pick({ kind: true, general: true, phones: true, emails: true }).extend({
    /** The contact being edited, never its own twin. */
    exceptId: Id.nullish(),
  }),
  output: z.object({ duplicates: z.array(LikelyDuplicate) }),
})

export const listContacts = operation({
  method: 'GET',
  path: '/contacts',
  right: 'contact.see',
  summary:
    'La liste des contacts visibles d’un type (CON-20, CON-21) : fenêtre, tri, recherche, filtres ; total exact jusqu’à 10 000',
  input: z.object({
    ...Window,
    ...ContactFilter.shape,
    sort: ContactSort.default('name'),
    direction: z.enum(['asc', 'desc']).default('asc'),
  }),
  output: z.object({ rows: z.array(ContactRow), total: Total }),
})

export const searchContacts = operation({
  method: 'GET',
  path: '/contacts/search',
  right: 'contact.see',
  summary: 'Les meilleurs contacts visibles pour ce que l’on tape, tous types (palette, choix d’un contact)',
  input: z.object({
    search: Line(200),
    type: ContactTypeCode.nullish(),
    limit: z.int().min(1).max(50).default(8),
  }),
  output: z.object({ contacts: z.array(ContactHit) }),
})
