import { z } from 'zod'
import { Id, Named } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'

/** Yes or no, and why, in French sentences. */
const Explained = z.object({ allowed: z.boolean(), sentences: z.array(z.string()) })

const Why = z.object({
  /** The contact or the deal, as whoever asks sees it. */
  subject: Named,
  user: Named,
  profileName: z.string(),
  sees: Explained,
  changes: Explained,
})

export const explainContact = operation({
  method: 'GET',
  path: '/contacts/:contactId/why',
  right: 'administration.see',
  summary: 'Pourquoi ? Quel droit, quelle portée et quel lien montrent un contact à un utilisateur, ou ce qui manque',
  input: z.object({ contactId: Id, userId: Id }),
  output: Why,
})

export const explainDeal = operation({
  method: 'GET',
  path: '/deals/:dealId/why',
  right: 'administration.see',
  summary: 'Pourquoi ? Quel droit, quelle portée et quel lien montrent une affaire à un utilisateur, ou ce qui manque',
  input: z.object({ dealId: Id, userId: Id }),
  output: Why,
})
