import { z } from 'zod'
import { Done, Id, Named, RequiredLine, Version } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { OwnCard, OwnFields } from './people.shapes.ts'

const imageErrors = ['image.too_heavy', 'image.too_large', 'image.svg', 'image.not_an_image'] as const
/** Changes with the photo; null: it was removed. */
const Photo = z.object({ photoId: Id.nullable() })

export const readMyCard = operation({
  method: 'GET',
  path: '/my-card',
  right: 'self',
  summary: 'Ma fiche : ce que je remplis moi-même',
  input: z.object({}),
  output: OwnCard,
})

export const changeMyCard = operation({
  method: 'PUT',
  path: '/my-card',
  right: 'self',
  summary: 'Change ma civilité, mon nom, mes téléphones et ma signature ; jamais mes droits',
  input: z.object({ version: Version, ...OwnFields }),
  output: OwnCard,
  errors: ['contact.phone_invalid', 'stale_version'],
})

export const putMyPhoto = operation({
  method: 'POST',
  path: '/my-card/photo',
  right: 'self',
  summary: 'Met ma photo : JPEG, PNG, WebP ou GIF, recadrée en carré, sans ce que l’appareil y a noté',
  input: z.object({}),
  output: Photo,
  transport: 'upload',
  errors: imageErrors,
})

export const removeMyPhoto = operation({
  method: 'DELETE',
  path: '/my-card/photo',
  right: 'self',
  summary: 'Retire ma photo',
  input: z.object({}),
  output: Photo,
})

export const readUserPhoto = operation({
  method: 'GET',
  path: '/users/:userId/photo',
  right: 'self',
  summary: 'La photo d’un collègue, en WebP carré de 256 points',
  input: z.object({
    userId: Id,
    /** As the row gave it: another photo has another address. */
    photoId: Id.nullable().default(null),
  }),
  output: z.object({}),
  transport: 'file',
})

export const putUserPhoto = operation({
  method: 'POST',
  path: '/users/:userId/photo',
  right: 'user.manage',
  summary: 'Met la photo d’un utilisateur',
  input: z.object({ userId: Id }),
  output: Photo,
  transport: 'upload',
  errors: [...imageErrors, 'rights.account_beyond_own'],
})

export const removeUserPhoto = operation({
  method: 'DELETE',
  path: '/users/:userId/photo',
  right: 'user.manage',
  summary: 'Retire la photo d’un utilisateur',
  input: z.object({ userId: Id }),
  output: Photo,
  errors: ['rights.account_beyond_own'],
})

export const listUserStatuses = operation({
  method: 'GET',
  path: '/user-statuses',
  right: 'self',
  summary: 'Les statuts d’utilisateur de l’établissement (pour les commissions), et combien de personnes ont chacun',
  input: z.object({}),
  output: z.object({ statuses: z.array(Named.extend({ userCount: z.int().min(0) })) }),
})

export const addUserStatus = operation({
  method: 'POST',
  path: '/user-statuses',
  right: 'user.manage',
  summary: 'Ajoute un statut d’utilisateur',
  input: z.object({ name: RequiredLine(80) }),
  output: z.object({ id: Id }),
  errors: ['users.status_taken'],
})

export const renameUserStatus = operation({
  method: 'PUT',
  path: '/user-statuses/:statusId',
  right: 'user.manage',
  summary: 'Renomme un statut d’utilisateur',
  input: z.object({ statusId: Id, name: RequiredLine(80) }),
  output: Done,
  errors: ['users.status_taken'],
})

export const orderUserStatuses = operation({
  method: 'PUT',
  path: '/user-statuses-order',
  right: 'user.manage',
  summary: 'L’ordre des statuts d’utilisateur ; ceux qui n’y sont pas viennent après',
  input: z.object({ order: z.array(Id).max(500) }),
  output: Done,
})

export const deleteUserStatus = operation({
  method: 'DELETE',
  path: '/user-statuses/:statusId',
  right: 'user.manage',
  summary: 'Supprime un statut que personne n’a',
  input: z.object({ statusId: Id }),
  output: Done,
  errors: ['users.status_used'],
})
