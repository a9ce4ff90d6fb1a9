import { contactErrors } from '../contacts/contacts.errors.ts'
import { relationErrors } from '../contacts/relations/relations.errors.ts'
import { wealthErrors } from '../contacts/wealth/wealth.errors.ts'
import { contactDocumentErrors } from '../contacts/documents/documents.errors.ts'
import { erasureErrors } from '../contacts/erasure/erasure.errors.ts'
import { detailErrors } from '../contacts/details/details.errors.ts'
import { mergeErrors } from '../contacts/merge/merge.errors.ts'
import { dealErrors } from '../deals/deals.errors.ts'
import { departureErrors } from '../departures/departures.errors.ts'
import { documentErrors } from '../documents/documents.errors.ts'
import { importErrors } from '../imports/imports.errors.ts'
import { jobErrors } from '../jobs/jobs.errors.ts'
import { listErrors } from '../organisation/lists/lists.errors.ts'
import { organisationErrors } from '../organisation/organisation.errors.ts'
import { rightErrors } from '../rights/rights.errors.ts'
import { stepErrors } from '../steps/steps.errors.ts'
import { templateErrors } from '../templates/templates.errors.ts'
import { timelineErrors } from '../timeline/timeline.errors.ts'
import { userErrors } from '../users/users.errors.ts'
import { kernelErrors } from './kernel.errors.ts'

/** Every refusal the program can give, with its French sentence: a code without one cannot be written. */
export const errorSentences = {
  ...kernelErrors,
  ...contactErrors,
  ...relationErrors,
  ...wealthErrors,
  ...contactDocumentErrors,
  ...detailErrors,
  ...erasureErrors,
  ...mergeErrors,
  ...dealErrors,
  ...departureErrors,
  ...documentErrors,
  ...importErrors,
  ...jobErrors,
  ...listErrors,
  ...organisationErrors,
  ...rightErrors,
  ...stepErrors,
  ...templateErrors,
  ...timelineErrors,
  ...userErrors,
} as const

export type ErrorCode = keyof typeof errorSentences

/** Fills `{{name}}` holes of a sentence. */
export function sentence(code: ErrorCode, values: Readonly<Record<string, string | number>> = {}): string {
  return errorSentences[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
