import type { Context } from '#platform/context/context.ts'
import type { Download } from '#platform/http/routes.ts'
import { produceForm } from './produce-form.ts'

/** CON-60: the same for all contacts. */
export const readBlankIntakeForm = (ctx: Context): Promise<Download> => produceForm(ctx, { values: {}, contactId: '', about: '' })
