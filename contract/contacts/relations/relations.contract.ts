import { z } from 'zod'
import { Done, Id, Version } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { FamilyGraph, Relation, RelationEntry, RelationType, Relative } from './relations.shapes.ts'

const entryErrors = ['relation.kind_impossible', 'relation.exists', 'relation.own_ancestor', 'relation.dates_reversed'] as const

export const listRelations = operation({
  method: 'GET',
  path: '/contacts/:contactId/relations',
  right: 'contact.see',
  summary: 'Les relations d’un contact avec des contacts visibles, dans les deux sens, et son foyer (CON-4)',
  input: z.object({ contactId: Id }),
  output: z.object({
    relations: z.array(Relation),
    /** Those followed together, this contact first; empty when alone as far as one sees. */
    household: z.array(Relative),
    /** The firm's own types, to choose from beside the built-in ones. */
    types: z.array(RelationType),
    can: z.object({ edit: z.boolean() }),
  }),
})

export const readFamilyGraph = operation({
  method: 'GET',
  path: '/contacts/:contactId/relations/graph',
  right: 'contact.see',
  summary: 'Personnes et sociétés visibles autour d’un contact, à deux pas, et ce qui les relie (CON-4)',
  input: z.object({ contactId: Id }),
  output: FamilyGraph,
})

export const addRelation = operation({
  method: 'POST',
  path: '/contacts/:contactId/relations',
  right: 'contact.edit',
  summary:
    'Relie un contact que l’on peut modifier à un autre que l’on voit (CON-4) ; le sens inverse se lit dans l’autre dossier',
  input: RelationEntry.extend({ contactId: Id, otherId: Id }),
  output: z.object({ id: Id }),
  errors: [...entryErrors, 'relation.to_oneself'],
})

export const editRelation = operation({
  method: 'PUT',
  path: '/contacts/:contactId/relations/:relationId',
  right: 'contact.edit',
  summary: 'Change ce qu’une relation dit : nature, dates, parts, enfant à charge… (CON-4)',
  input: RelationEntry.extend({ contactId: Id, relationId: Id, version: Version }),
  output: Done,
  errors: [...entryErrors, 'stale_version'],
})

export const removeRelation = operation({
  method: 'DELETE',
  path: '/contacts/:contactId/relations/:relationId',
  right: 'contact.edit',
  summary: 'Supprime une relation, dans les deux dossiers (CON-4) ; l’historique la garde',
  input: z.object({ contactId: Id, relationId: Id, version: Version }),
  output: Done,
  errors: ['stale_version'],
})

export const joinHousehold = operation({
  method: 'POST',
  path: '/contacts/:contactId/household',
  right: 'contact.edit',
  summary: 'Met un contact visible dans le foyer de celui-ci (CON-4) ; il quitte le foyer où il était',
  input: z.object({ contactId: Id, memberId: Id }),
  output: Done,
  errors: ['household.with_oneself'],
})

export const leaveHousehold = operation({
  method: 'DELETE',
  path: '/contacts/:contactId/household/:memberId',
  right: 'contact.edit',
  summary: 'Retire un contact visible du foyer de celui-ci, ou le contact lui-même (CON-4)',
  input: z.object({ contactId: Id, memberId: Id }),
  output: Done,
})
