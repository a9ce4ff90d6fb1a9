import { z } from 'zod'
import { ReportLine } from '../../jobs/jobs.shapes.ts'
import { Id, Instant, Version } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'

export const readImportUndo = operation({
  method: 'GET',
  path: '/contact-imports/:importId/undo',
  right: 'contact.import',
  summary: 'Ce que ferait défaire un import : contacts mis à la corbeille, remis comme avant, laissés et pourquoi (REL-5)',
  input: z.object({ importId: Id }),
  output: z.object({
    version: Version,
    until: Instant,
    trashed: z.int().min(0),
    restored: z.int().min(0),
    kept: z.int().min(0),
    /** The first of those that would be left as they are. */
    keptLines: z.array(ReportLine),
  }),
  errors: ['import.not_now', 'import.undo_too_late'],
})

export const undoContactImport = operation({
  method: 'POST',
  path: '/contact-imports/:importId/undo',
  right: 'contact.import',
  summary:
    'Défait un import dans les 90 jours, en arrière-plan : les contacts créés vont à la corbeille, les autres retrouvent leurs valeurs',
  input: z.object({ importId: Id, version: Version }),
  output: z.object({ jobId: Id }),
  errors: ['import.not_now', 'import.undo_too_late', 'stale_version'],
})
