import * as contract from '#contract/contacts/intake/intake.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import type { Place } from '../sample.ts'
import { samplesOf } from '../sample.ts'

/** A client whose main adviser is the owner. */
const aClient = async ({ firm, owner }: Place) => ({
  contactId: (await aContact(firm, { adviser: owner })).id,
  ownerId: owner.id,
})

export const intakeSamples = samplesOf(aClient, (on) => [
  on.anywhere(contract.readBlankIntakeForm, () => ({})),
  on.anywhere(contract.readIntakeForm, () => ({})),
  on.anywhere(contract.addContactFromIntake, ({ ownerId }) => ({ mainAdviserId: ownerId, confirmed: true })),
  on.record(contract.readPrefilledIntakeForm, ({ contactId }) => ({ contactId })),
  on.record(contract.compareIntakeForm, ({ contactId }) => ({ contactId })),
  on.record(contract.updateFromIntake, ({ contactId }) => ({ contactId, version: 1, take: ['firstNames'] })),
])
