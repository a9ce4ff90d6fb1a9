import { z } from 'zod'
import { Id, Total, Version, Window } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { HistoryLine } from '../contacts.shapes.ts'
import { MergePreview, UndoableMerge } from './merge.shapes.ts'

export const previewMerge = operation({
  method: 'GET',
  path: '/contacts/:contactId/merge-preview',
  right: 'contact.merge',
  summary:
    'Ce que deviendrait chaque champ si « sourceId » était fusionné dans ce contact : conservé, repris, abandonné (CON-31)',
  input: z.object({ contactId: Id, sourceId: Id }),
  output: MergePreview,
  errors: ['contact.same_contact'],
})

export const mergeContacts = operation({
  method: 'POST',
  path: '/contacts/:contactId/merges',
  right: 'contact.merge',
  summary:
    'Fusionne « sourceId » dans ce contact : la source complète la cible et disparaît, tout ce qui lui était attaché suit (CON-30). Annulable 90 jours',
  input: z.object({ contactId: Id, version: Version, sourceId: Id, sourceVersion: Version }),
  output: z.object({ mergeId: Id, name: z.string() }),
  errors: [
    'contact.same_contact',
    'contact.merge_kinds_differ',
    'contact.merge_privacy_differs',
    'contact.merged',
    'stale_version',
  ],
})

export const undoMerge = operation({
  method: 'POST',
  path: '/contact-merges/:mergeId/undoing',
  right: 'contact.merge',
  summary:
    'Annule une fusion de moins de 90 jours (CON-31) : la source revient avec ce qui était à elle ; ce qui a changé depuis sur la cible y reste, et la réponse le liste',
  input: z.object({ mergeId: Id }),
  output: z.object({
    /** The source, back. */
    contactId: Id,
    name: z.string(),
    targetName: z.string(),
    since: z.array(HistoryLine),
  }),
  errors: ['contact.external_id_taken', 'contact.merged', 'stale_version'],
})

export const listMerges = operation({
  method: 'GET',
  path: '/contact-merges',
  right: 'contact.merge',
  summary:
    'Les fusions encore annulables dont on verrait les deux contacts, la dernière d’abord (CON-31) ; ou celles d’un contact',
  input: z.object({ ...Window, contactId: Id.nullish() }),
  output: z.object({ rows: z.array(UndoableMerge), total: Total }),
})
