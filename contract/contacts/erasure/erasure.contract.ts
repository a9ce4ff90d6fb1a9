import { z } from 'zod'
import { Done, Id, Line } from '../../kernel/fields.ts'
import { RequiredFreeLine } from '../free-text.fields.ts'
import { operation } from '../../kernel/operation.ts'

const count = z.int().min(0)

export const previewErasure = operation({
  method: 'GET',
  path: '/contacts/:contactId/erasure',
  right: 'contact.erase',
  summary: 'Ce que l’effacement définitif d’un contact de la corbeille enlèverait, et ce que la loi oblige à garder (CON-40)',
  input: z.object({ contactId: Id }),
  output: z.object({
    /** To be typed again. */
    name: z.string(),
    erased: z.object({ coordinates: count, events: count, documents: count }),
    kept: z.object({ deals: count, historyLines: count }),
  }),
})

export const eraseContact = operation({
  method: 'POST',
  path: '/contacts/:contactId/erasure',
  right: 'contact.erase',
  summary:
    'Efface pour de bon les données personnelles d’un contact de la corbeille (CON-40, RGPD) ; affaires et historique restent, sans elles',
  input: z.object({ contactId: Id, typedName: Line(300), reason: RequiredFreeLine(300) }),
  output: Done,
  errors: ['contact.erasure_name_differs'],
})
