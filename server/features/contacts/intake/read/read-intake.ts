import { AppError } from '#platform/errors/app-error.ts'
import type { Call } from '#platform/http/routes.ts'
import type { Upload } from '#platform/files/file-store.ts'
import { intakeValues } from '../facts/intake-values.rules.ts'
import type { IntakeValues } from '../facts/intake-values.rules.ts'
import { CURRENT_FORM, FORMS } from '../form/forms.ts'
import { readForm } from './read-form.ts'

export interface Intake {
  readonly upload: Upload
  readonly values: IntakeValues
  /** Whose file the form was made from, as it says itself. */
  readonly contactId: string
}

/** The form that came in with a call, read and told in the words of the current version. */
export async function readIntake({ upload }: Call): Promise<Intake> {
  if (!upload) throw new AppError('invalid_input', {}, [{ path: ['file'], message: 'Choisissez un PDF.' }])
  const { version, values, contactId } = await readForm(upload)
  const definition = FORMS.find((form) => form.version === version) ?? CURRENT_FORM
  return { upload, contactId, values: intakeValues(definition, values) }
}

/** What is said of any reading. */
export const aboutForm = ({ definition, masked }: IntakeValues) => ({
  version: definition.version,
  older: definition.version < CURRENT_FORM.version,
  masked,
})
