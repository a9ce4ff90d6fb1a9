import { z } from 'zod'
import { Id, Named } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { WhyNot } from '../kernel/why.ts'

const count = z.int().min(0)
const Successor = Id.nullable().default(null)

export const readDeparture = operation({
  method: 'GET',
  path: '/users/:userId/departure',
  right: 'user.manage',
  summary: 'Ce qu’un utilisateur laisserait en partant, de ce que je vois : contacts, affaires et événements à confier',
  input: z.object({ userId: Id }),
  output: z.object({
    name: z.string(),
    contacts: z.object({ main: count, coAdviser: count, assistant: count }),
    /** CON-6: private files among what they follow that I do not see; only how many, and they are handed over too. */
    privateFiles: count,
    /** In charge of, under way. */
    deals: count,
    /** In charge of, still to do. */
    events: count,
    /** People placed directly below, who go to this manager (null: to the top). */
    below: count,
    manager: Named.nullable(),
    notDelete: WhyNot,
  }),
})

export const deleteUser = operation({
  method: 'POST',
  path: '/users/:userId/departure',
  right: 'user.manage',
  summary:
    'Supprime un utilisateur : il ne se connecte plus dès maintenant, puis un traitement confie contacts, affaires et événements ; son nom reste à côté de ce qu’il a fait',
  input: z.object({
    userId: Id,
    /** To whom contacts go whose main adviser they are; null only when there are none. */
    mainAdviserId: Successor,
    /** Who takes their place as co-adviser, or as assistant; null: nobody. */
    coAdviserId: Successor,
    assistantId: Successor,
    /** Who takes charge of deals under way, and of events to do; null only when there are none. */
    dealsId: Successor,
    eventsId: Successor,
  }),
  output: z.object({ jobId: Id }),
  errors: [
    'users.delete_oneself',
    'users.last_administrator',
    'rights.account_beyond_own',
    'contact.adviser_impossible',
    'contact.assistant_impossible',
    'departure.contacts_left',
    'departure.deals_left',
    'departure.events_left',
    'departure.successor_inactive',
    'departure.successor_leaves',
  ],
})
