import type * as contract from '#contract/imports/imports.contract.ts'
import { CONTACT_FIELDS, FIELD_KEYS } from '#contract/imports/contact-fields.ts'
import type { Out } from '#contract/kernel/operation.ts'

/** CON-71: what a column may be said to fill. */
export const listImportFields = async (): Promise<Out<typeof contract.listImportFields>> => ({
  fields: FIELD_KEYS.map((key) => ({ key, heading: CONTACT_FIELDS[key].heading })),
})
