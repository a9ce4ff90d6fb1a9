import { z } from 'zod'
import { Done, Id, Named, RequiredLine, Total } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'

export const listKeywordSettings = operation({
  method: 'GET',
  path: '/settings/keywords',
  right: 'settings.manage',
  summary: 'Les mots clés de l’établissement, avec le nombre de contacts qui portent chacun (ORG-51)',
  input: z.object({}),
  output: z.object({ keywords: z.array(Named.extend({ uses: Total })) }),
})

export const renameKeyword = operation({
  method: 'PUT',
  path: '/settings/keywords/:keywordId',
  right: 'settings.manage',
  summary: 'Renomme un mot clé, partout où il sert',
  input: z.object({ keywordId: Id, name: RequiredLine(80) }),
  output: Done,
  errors: ['contact.keyword_taken'],
})

export const deleteKeyword = operation({
  method: 'DELETE',
  path: '/settings/keywords/:keywordId',
  right: 'settings.manage',
  summary: 'Supprime un mot clé qu’aucun contact ne porte',
  input: z.object({ keywordId: Id }),
  output: Done,
  errors: ['contact.keyword_used'],
})
