import * as contract from '#contract/contacts/intake/intake.contract.ts'
import { routes } from '#platform/http/routes.ts'
import type { Route } from '#platform/http/routes.ts'
import { addContactFromIntake } from './add-contact-from-intake.ts'
import { compareIntakeForm } from './compare-intake-form.ts'
import type { KeepNote } from './keep-intake-note.ts'
import { readBlankIntakeForm } from './read-blank-intake-form.ts'
import { readIntakeForm } from './read-intake-form.ts'
import { readPrefilledIntakeForm } from './read-prefilled-intake-form.ts'
import { updateFromIntake } from './update-from-intake.ts'

export const intakeRoutes = (keepNote: KeepNote): Route[] =>
  routes(contract, {
    readBlankIntakeForm,
    readPrefilledIntakeForm,
    readIntakeForm,
    addContactFromIntake: addContactFromIntake(keepNote),
    compareIntakeForm,
    updateFromIntake: updateFromIntake(keepNote),
  })
