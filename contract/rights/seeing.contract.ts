import { z } from 'zod'
import { Done, Id } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'

export const startSeeing = operation({
  method: 'POST',
  path: '/session/seeing',
  right: 'administration.see',
  summary:
    'Voir en tant que : cette session montre ce que voit un utilisateur, ou soi-même avec un autre profil, sans rien pouvoir changer ; pour qui a tous les droits',
  input: z
    .object({ userId: Id.nullable().default(null), profileId: Id.nullable().default(null) })
    .refine(({ userId, profileId }) => (userId === null) !== (profileId === null), 'Choisissez une personne ou un profil.'),
  output: Done,
  errors: ['rights.seeing_needs_every_right', 'rights.seeing_needs_session', 'rights.seeing_oneself', 'rights.seeing_not_in'],
})

export const stopSeeing = operation({
  method: 'DELETE',
  path: '/session/seeing',
  right: 'self',
  summary: 'Quitte « Voir en tant que » : la session montre de nouveau ce que l’on voit soi-même',
  input: z.object({}),
  output: Done,
  evenSeeing: true,
})
