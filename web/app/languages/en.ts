import { usersEn } from '../../features/users/users.en.ts'
import { contactsEn } from '../../features/contacts/contacts.en.ts'
import { dealsEn } from '../../features/deals/deals.en.ts'
import { timelineEn } from '../../features/timeline/timeline.en.ts'
import { kitEn } from '../../kit/kit.en.ts'
import { appEn } from '../app.en.ts'
import type { Catalogue } from './catalogue.ts'
import { errorsEn } from './errors.en.ts'
import type { fr } from './fr.ts'

export const en = {
  app: appEn,
  contacts: contactsEn,
  deals: dealsEn,
  errors: errorsEn,
  kit: kitEn,
  timeline: timelineEn,
  users: usersEn,
} satisfies Record<keyof typeof fr, unknown> & Omit<Catalogue<typeof fr>, 'errors'>
