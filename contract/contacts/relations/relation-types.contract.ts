import { z } from 'zod'
import { Done, Id, Total } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { RelationType, RelationTypeEntry } from './relations.shapes.ts'

export const listRelationTypes = operation({
  method: 'GET',
  path: '/settings/relation-types',
  right: 'settings.manage',
  summary: 'Les types de relation de l’établissement, avec le nombre de relations de chacun (ORG-51)',
  input: z.object({}),
  output: z.object({ types: z.array(RelationType.extend({ uses: Total })) }),
})

export const addRelationType = operation({
  method: 'POST',
  path: '/settings/relation-types',
  right: 'settings.manage',
  summary: 'Ajoute un type de relation à ceux du logiciel (ORG-51), avec le mot de chaque sens',
  input: RelationTypeEntry,
  output: z.object({ id: Id }),
  errors: ['relation.type_taken'],
})

export const renameRelationType = operation({
  method: 'PUT',
  path: '/settings/relation-types/:typeId',
  right: 'settings.manage',
  summary: 'Renomme un type de relation, partout où il sert',
  input: RelationTypeEntry.extend({ typeId: Id }),
  output: Done,
  errors: ['relation.type_taken'],
})

export const deleteRelationType = operation({
  method: 'DELETE',
  path: '/settings/relation-types/:typeId',
  right: 'settings.manage',
  summary: 'Supprime un type de relation dont aucune relation n’est',
  input: z.object({ typeId: Id }),
  output: Done,
  errors: ['relation.type_used'],
})
