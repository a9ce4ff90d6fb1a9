import { z } from 'zod'
import { Done, Id, Instant, Line, Named, RequiredLine, Total, Version, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import {
  BatchAnswer,
  CategoryNode,
  ContactEntry,
  ContactFile,
  ContactFilter,
  ContactHit,
  ContactRow,
  ContactSelection,
  ContactSort,
  CoordinatesEntry,
  GeneralEntry,
  HistoryLine,
  LikelyDuplicate,
} from './contacts.shapes.ts'
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
  'contact.insee_code_invalid',
  'contact.rna_invalid',
  'contact.lei_invalid',
  'contact.closing_day_invalid',
  'contact.civil_status_before_birth',
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

export const readContact = operation({
  method: 'GET',
  path: '/contacts/:contactId',
  right: 'contact.see',
  summary: 'Le dossier d’un contact : en-tête (CON-8), onglet Général, coordonnées, ce que l’on peut en faire, version',
  input: z.object({ contactId: Id }),
  output: ContactFile,
})

export const recordOpening = operation({
  method: 'POST',
  path: '/contacts/:contactId/openings',
  right: 'contact.see',
  summary: 'Note que l’on vient d’ouvrir ce dossier (CON-22)',
  input: z.object({ contactId: Id }),
  output: Done,
})

export const listRecentContacts = operation({
  method: 'GET',
  path: '/contacts/recent',
  right: 'contact.see',
  summary: 'Les derniers dossiers ouverts, modifiés ou créés par moi (CON-22)',
  input: z.object({ limit: z.int().min(1).max(50).default(12) }),
  output: z.object({ contacts: z.array(ContactHit.extend({ at: Instant })) }),
})

export const editContact = operation({
  method: 'PATCH',
  path: '/contacts/:contactId',
  right: 'contact.edit',
  summary:
    'Modifie l’onglet Général (CON-2) ; un champ absent ne change pas. « stale_version » si quelqu’un a enregistré entre-temps',
  input: z.object({ contactId: Id, version: Version, general: GeneralEntry }),
  output: ContactFile,
  errors: [...entryErrors, 'stale_version'],
})

export const editCoordinates = operation({
  method: 'PUT',
  path: '/contacts/:contactId/coordinates',
  right: 'contact.edit',
  summary: 'Remplace téléphones, e-mails et adresses (CON-3) ; une ligne conservée porte son identifiant, une seule est préférée',
  input: z.object({ contactId: Id, version: Version, ...CoordinatesEntry.shape }),
  output: ContactFile,
  errors: [...coordinateErrors, 'stale_version'],
})

export const completeTown = operation({
  method: 'GET',
  path: '/towns',
  right: 'self',
  summary: 'Communes françaises dont le code postal ou le nom commence ainsi (CON-3)',
  input: z.object({ query: Line(60), limit: z.int().min(1).max(50).default(12) }),
  output: z.object({ towns: z.array(z.object({ postcode: z.string(), name: z.string() })) }),
})

export const setFollowers = operation({
  method: 'PUT',
  path: '/contacts/:contactId/followers',
  right: 'contact.edit',
  summary:
    'Conseiller principal, co-conseillers et assistants (CON-6, ORG-40). « contact » est null si l’on ne voit plus le dossier',
  input: z.object({
    contactId: Id,
    version: Version,
    mainAdviserId: Id,
    coAdviserIds: z.array(Id).max(20),
    assistantIds: z.array(Id).max(20),
  }),
  output: z.object({ contact: ContactFile.nullable() }),
  errors: ['contact.adviser_impossible', 'contact.assistant_impossible', 'stale_version'],
})

export const setPrivate = operation({
  method: 'PUT',
  path: '/contacts/:contactId/privacy',
  right: 'contact.private',
  summary: 'Coche ou décoche « Dossier privé » (CON-6) : réservé à ceux qui suivent le contact',
  input: z.object({ contactId: Id, version: Version, isPrivate: z.boolean() }),
  output: ContactFile,
  errors: ['contact.private_not_follower', 'stale_version'],
})

export const moveContacts = operation({
  method: 'POST',
  path: '/contacts/moves',
  right: 'contact.edit',
  summary:
    'Déplace des contacts vers une catégorie ou un autre type (CON-20) ; au-delà de 500, par un traitement suivi. Catégorie absente : celle par défaut du nouveau type',
  input: z.object({
    selection: ContactSelection,
    type: ContactTypeCode,
    categoryId: Id.nullish(),
  }),
  output: BatchAnswer,
  errors: ['contact.category_of_another_type'],
})

export const assignContacts = operation({
  method: 'POST',
  path: '/contacts/assignments',
  right: 'contact.edit',
  summary:
    'Change le ou les conseillers affectés aux contacts (ORG-40) : remplace le conseiller principal, ajoute ou retire co-conseillers et assistants ; au-delà de 500, par un traitement suivi',
  input: z.object({
    selection: ContactSelection,
    mainAdviserId: Id.nullish(),
    addCoAdviserIds: z.array(Id).max(20).default([]),
    removeCoAdviserIds: z.array(Id).max(20).default([]),
    addAssistantIds: z.array(Id).max(20).default([]),
    removeAssistantIds: z.array(Id).max(20).default([]),
  }),
  output: BatchAnswer,
  errors: ['contact.adviser_impossible', 'contact.assistant_impossible'],
})

export const applyKeywords = operation({
  method: 'POST',
  path: '/contacts/keywords',
  right: 'contact.edit',
  summary: 'Pose et retire des mots clés sur un ou des contacts (CON-23) ; au-delà de 500, par un traitement suivi',
  input: z.object({
    selection: ContactSelection,
    add: z.array(Id).max(100).default([]),
    remove: z.array(Id).max(100).default([]),
  }),
  output: BatchAnswer,
})

export const deleteContact = operation({
  method: 'DELETE',
  path: '/contacts/:contactId',
  right: 'contact.delete',
  summary:
    'Met un contact et ses affaires à la corbeille (CON-40) ; refuse tant que ses affaires en cours ne sont pas confirmées',
  input: z.object({ contactId: Id, version: Version, confirmed: z.boolean().default(false) }),
  output: Done,
  errors: ['contact.has_running_deals', 'stale_version'],
})

export const restoreContact = operation({
  method: 'POST',
  path: '/contacts/:contactId/restoration',
  right: 'contact.delete',
  summary: 'Sort un contact de la corbeille avec tout ce qu’il avait (CON-40)',
  input: z.object({ contactId: Id }),
  output: Done,
  errors: ['contact.external_id_taken'],
})

export const listDeletedContacts = operation({
  method: 'GET',
  path: '/contacts/deleted',
  right: 'contact.delete',
  summary: 'Les contacts à la corbeille que l’on verrait sinon, le dernier supprimé d’abord (CON-40)',
  input: z.object({ ...Window }),
  output: z.object({
    rows: z.array(ContactHit.extend({ deletedAt: Instant, deletedBy: z.string() })),
    total: Total,
  }),
})

export const readContactHistory = operation({
  method: 'GET',
  path: '/contacts/:contactId/history',
  right: 'contact.see',
  summary: 'Qui a changé quoi, quand, avant et après, le plus récent d’abord (CON-9)',
  input: z.object({ contactId: Id, before: z.int().nullish(), limit: z.int().min(1).max(200).default(50) }),
  output: z.object({
    lines: z.array(HistoryLine),
    /** Give it as `before` for what is older; null at the end. */
    next: z.int().nullable(),
  }),
})

export const exportContacts = operation({
  method: 'POST',
  path: '/contacts/exports',
  right: 'contact.export',
  summary: 'Prépare un classeur Excel des contacts choisis ; le traitement donne le fichier',
  input: z.object({ selection: ContactSelection }),
  output: z.object({ jobId: Id }),
})

export const listCategories = operation({
  method: 'GET',
  path: '/contact-categories',
  right: 'contact.see',
  summary: 'L’arbre des catégories d’un type, avec le nombre de contacts visibles, exact jusqu’à 1 000 (CON-20, CON-24)',
  input: z.object({ type: ContactTypeCode }),
  output: z.object({
    categories: z.array(CategoryNode),
    /** Visible contacts of this type that have no category. */
    uncategorised: Total,
    can: z.object({ manage: z.boolean() }),
  }),
})

export const addCategory = operation({
  method: 'POST',
  path: '/contact-categories',
  right: 'settings.manage',
  summary: 'Ajoute une catégorie ou une sous-catégorie (CON-24)',
  input: z.object({
    type: ContactTypeCode,
    name: RequiredLine(80),
    parentId: Id.nullish(),
    isDefault: z.boolean().default(false),
  }),
  output: z.object({ id: Id }),
  errors: ['contact.category_name_taken', 'contact.category_too_deep'],
})

export const editCategory = operation({
  method: 'PATCH',
  path: '/contact-categories/:categoryId',
  right: 'settings.manage',
  summary: 'Renomme une catégorie, ou en fait la catégorie par défaut de son type (CON-24)',
  input: z.object({ categoryId: Id, name: RequiredLine(80).nullish(), isDefault: z.boolean().nullish() }),
  output: Done,
  errors: ['contact.category_name_taken'],
})

export const deleteCategory = operation({
  method: 'DELETE',
  path: '/contact-categories/:categoryId',
  right: 'settings.manage',
  summary: 'Supprime une catégorie ; ses contacts, visibles ou non, vont à celle que l’on donne, sinon à aucune (CON-24)',
  input: z.object({ categoryId: Id, moveToId: Id.nullish() }),
  /** The job that moves them, when they are more than 500; the category goes when it is empty. */
  output: z.object({ jobId: Id.nullable() }),
  errors: ['contact.category_has_children', 'contact.category_of_another_type'],
})

export const listKeywords = operation({
  method: 'GET',
  path: '/contact-keywords',
  right: 'contact.see',
  summary: 'Les mots clés de l’établissement (CON-23)',
  input: z.object({}),
  output: z.object({ keywords: z.array(Named), can: z.object({ manage: z.boolean() }) }),
})

export const addKeyword = operation({
  method: 'POST',
  path: '/contact-keywords',
  right: 'settings.manage',
  summary: 'Crée un mot clé (CON-23)',
  input: z.object({ name: RequiredLine(80) }),
  output: Named,
  errors: ['contact.keyword_taken'],
})

export const countContactsByUser = operation({
  method: 'GET',
  path: '/contacts/counts-by-user',
  right: 'contact.see',
  summary: 'De combien de contacts que je vois chacun est conseiller principal ; qui n’en a aucun n’y est pas',
  input: z.object({}),
  output: z.object({ counts: z.array(z.object({ userId: Id, count: z.int().min(1) })) }),
})
