import { errorSentences } from '#contract/kernel/errors.ts'
import { usersFr } from '../../features/users/users.fr.ts'
import { contactsFr } from '../../features/contacts/contacts.fr.ts'
import { dealsFr } from '../../features/deals/deals.fr.ts'
import { timelineFr } from '../../features/timeline/timeline.fr.ts'
import { kitFr } from '../../kit/kit.fr.ts'
import { appFr } from '../app.fr.ts'

/** The French catalogues, by feature: the reference that types every key. One line per feature, and one in `en.ts`. */
export const fr = {
  app: appFr,
  contacts: contactsFr,
  deals: dealsFr,
  errors: errorSentences,
  kit: kitFr,
  timeline: timelineFr,
  users: usersFr,
} as const
