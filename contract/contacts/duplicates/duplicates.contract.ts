import { z } from 'zod'
import { Done, Id, Total, Window } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { DuplicatePair, PairOfIds } from './duplicates.shapes.ts'

export const listDuplicates = operation({
  method: 'GET',
  path: '/contact-duplicates',
  right: 'contact.merge',
  summary:
    'Les doublons probables du carnet dont on voit les deux contacts, les plus probables d’abord (CON-32) ; ou ceux déclarés distincts',
  input: z.object({ ...Window, distinct: z.boolean().default(false) }),
  output: z.object({ rows: z.array(DuplicatePair), total: Total }),
})

export const markDistinct = operation({
  method: 'PUT',
  path: '/contact-duplicates/distinctions',
  right: 'contact.merge',
  summary: 'Déclare deux contacts distincts pour de bon : ils ne sont plus proposés (CON-32)',
  input: PairOfIds,
  output: Done,
  errors: ['contact.same_contact'],
})

export const unmarkDistinct = operation({
  method: 'POST',
  path: '/contact-duplicates/distinctions/removals',
  right: 'contact.merge',
  summary: 'Revient sur « Distincts pour de bon » : la paire est de nouveau proposée si elle se ressemble',
  input: PairOfIds,
  output: Done,
})

export const searchDuplicates = operation({
  method: 'POST',
  path: '/contact-duplicates/searches',
  right: 'contact.merge',
  summary: 'Compare de nouveau tout le carnet, par un traitement suivi (CON-32) ; les contacts modifiés le sont sans cela',
  input: z.object({}),
  output: z.object({ jobId: Id }),
})
