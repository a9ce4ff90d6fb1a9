import type { Catalogue } from '#web/app/languages/catalogue.ts'
import type { usersFr } from './users.fr.ts'

export const usersEn = {} satisfies Catalogue<typeof usersFr>
