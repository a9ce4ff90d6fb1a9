import { z } from 'zod'
import { Id } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'

export const exportContactData = operation({
  method: 'POST',
  path: '/contacts/:contactId/data-exports',
  right: 'contact.export',
  summary:
    'Prépare une archive de tout ce que l’on voit d’un contact (COMP-6) : une page à lire, les mêmes données pour un programme, les fichiers ; le traitement donne l’archive',
  input: z.object({ contactId: Id }),
  output: z.object({ jobId: Id }),
})
