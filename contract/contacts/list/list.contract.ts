import { z } from 'zod'
import { Done, Id, Line, Named, Version } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { ContactRow, GeneralEntry } from '../contacts.shapes.ts'
import { ContactTypeCode } from '../contacts.types.ts'

export const listContactFollowers = operation({
  method: 'GET',
  path: '/contacts/followers',
  right: 'contact.see',
  summary: 'Les conseillers dont je vois les contacts d’un type, et les autres utilisateurs, pour filtrer la liste (CON-20)',
  input: z.object({ type: ContactTypeCode }),
  output: z.object({ advisers: z.array(Named), others: z.array(Named) }),
})

/** What is written in one cell of a list; null empties it. */
export const Cell = z.discriminatedUnion('field', [
  z.object({ field: z.literal('category'), categoryId: Id.nullable() }),
  /** Put on and taken off: whoever else does so meanwhile loses nothing. */
  z.object({ field: z.literal('keywords'), add: z.array(Id).max(100), remove: z.array(Id).max(100) }),
  /** In the place of the preferred one; without any left, none is shown. */
  z.object({ field: z.literal('phone'), number: Line(60).nullable() }),
  z.object({ field: z.literal('email'), address: Line(254).nullable() }),
  z.object({ field: z.literal('general'), general: GeneralEntry.pick({ profession: true, employer: true, source: true }) }),
])
export type Cell = z.output<typeof Cell>

export const editCell = operation({
  method: 'PATCH',
  path: '/contacts/:contactId/cell',
  right: 'contact.edit',
  summary:
    'Modifie une cellule de la liste (CON-20, CON-21) : catégorie, mots clés, téléphone ou e-mail préféré, quelques champs du dossier. « stale_version » si quelqu’un a enregistré entre-temps',
  input: z.object({ contactId: Id, version: Version, cell: Cell }),
  output: ContactRow,
  errors: ['contact.category_of_another_type', 'contact.phone_invalid', 'contact.email_invalid', 'stale_version'],
})

export const placeCategory = operation({
  method: 'PUT',
  path: '/contact-categories/:categoryId/place',
  right: 'settings.manage',
  summary: 'Range une catégorie parmi ses voisines, ou sous une autre du même type (CON-24)',
  input: z.object({
    categoryId: Id,
    /** Null: at the top of its type. */
    parentId: Id.nullable(),
    /** The place it then has among its siblings, from 0. */
    index: z.int().min(0).max(10_000),
  }),
  output: Done,
  errors: [
    'contact.category_name_taken',
    'contact.category_too_deep',
    'contact.category_of_another_type',
    'contact.category_below_itself',
  ],
})
