import { z } from 'zod'

/** What a form says, as typed: values by path, « Oui » for a box that is ticked; what is empty is not there. */
export const FormContent = z.object({
  version: z.int(),
  /** Whose file it was made from; empty for a blank one. */
  contactId: z.string(),
  values: z.record(z.string(), z.string()),
})
export type FormContent = z.output<typeof FormContent>
