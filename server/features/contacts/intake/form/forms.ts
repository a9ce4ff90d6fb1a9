import { form1 } from './form-1.ts'
import { form2 } from './form-2.ts'
import type { FormDefinition } from './form.types.ts'

/** The form that is given out. */
export const CURRENT_FORM: FormDefinition = form2

/** Every version that was ever given out: each stays readable (CON-63). */
export const FORMS: readonly FormDefinition[] = [form1, form2]
