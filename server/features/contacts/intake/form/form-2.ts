import { endsPage } from './ends.form.ts'
import type { FormDefinition } from './form.types.ts'
import { holdersPage } from './holders.form.ts'
import { budgetPage, familyPage } from './household.form.ts'
import { assetsPage } from './wealth.form.ts'

/** A.4.4 in full. */
export const form2: FormDefinition = { version: 2, pages: [holdersPage, familyPage, budgetPage, assetsPage, endsPage] }
