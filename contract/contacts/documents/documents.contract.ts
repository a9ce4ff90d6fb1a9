import { z } from 'zod'
import { Done, Id, Named, RequiredLine, Version } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { ContactDocument, DocumentEntry } from './documents.shapes.ts'

export const listContactDocuments = operation({
  method: 'GET',
  path: '/contacts/:contactId/documents',
  right: 'contact.see',
  summary: 'Les documents d’un contact, le dernier ajouté d’abord ; ceux de sa corbeille si on le demande',
  input: z.object({ contactId: Id, deleted: z.boolean().default(false) }),
  output: z.object({ documents: z.array(ContactDocument), can: z.object({ edit: z.boolean() }) }),
})

const entryErrors = ['document.dangerous', 'document.empty', 'document.dates_reversed'] as const

export const addContactDocument = operation({
  method: 'POST',
  path: '/contacts/:contactId/documents',
  right: 'contact.edit',
  summary: 'Joint au dossier un fichier que l’on vient de déposer',
  input: z.object({ contactId: Id, fileId: Id, ...DocumentEntry.shape }),
  output: z.object({ id: Id }),
  errors: ['document.not_yours', ...entryErrors],
})

export const editContactDocument = operation({
  method: 'PUT',
  path: '/contacts/:contactId/documents/:documentId',
  right: 'contact.edit',
  summary: 'Change ce que l’on dit d’un document : nom, type, date, échéance',
  input: z.object({ contactId: Id, documentId: Id, version: Version, ...DocumentEntry.shape }),
  output: Done,
  errors: ['document.dates_reversed', 'stale_version'],
})

export const deleteContactDocument = operation({
  method: 'DELETE',
  path: '/contacts/:contactId/documents/:documentId',
  right: 'contact.edit',
  summary: 'Met un document à la corbeille du dossier',
  input: z.object({ contactId: Id, documentId: Id }),
  output: Done,
})

export const restoreContactDocument = operation({
  method: 'POST',
  path: '/contacts/:contactId/documents/:documentId/restoration',
  right: 'contact.edit',
  summary: 'Sort un document de la corbeille du dossier',
  input: z.object({ contactId: Id, documentId: Id }),
  output: Done,
})

export const listDocumentTypes = operation({
  method: 'GET',
  path: '/document-types',
  right: 'contact.see',
  summary: 'Les types de documents de l’établissement (ORG-51)',
  input: z.object({}),
  output: z.object({ types: z.array(Named) }),
})

export const addDocumentType = operation({
  method: 'POST',
  path: '/document-types',
  right: 'settings.manage',
  summary: 'Ajoute un type de documents (ORG-51)',
  input: z.object({ name: RequiredLine(80) }),
  output: Named,
  errors: ['document.type_taken'],
})

export const renameDocumentType = operation({
  method: 'PUT',
  path: '/document-types/:typeId',
  right: 'settings.manage',
  summary: 'Renomme un type de documents, partout où il sert (ORG-51)',
  input: z.object({ typeId: Id, name: RequiredLine(80) }),
  output: Done,
  errors: ['document.type_taken'],
})

export const deleteDocumentType = operation({
  method: 'DELETE',
  path: '/document-types/:typeId',
  right: 'settings.manage',
  summary: 'Supprime un type de documents ; les documents qui l’avaient n’en ont plus (ORG-51)',
  input: z.object({ typeId: Id }),
  output: Done,
})
