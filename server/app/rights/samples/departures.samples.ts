import * as contract from '#contract/departures/departures.contract.ts'
import { aUser } from '#features/users/users.factory.ts'
import { samplesOf } from '../sample.ts'

/** Somebody below the owner, who leaves nothing. */
export const departureSamples = samplesOf(
  async ({ firm, owner }) => ({ userId: (await aUser(firm, { manager: owner })).id }),
  (on) => [
    on.record(contract.readDeparture, ({ userId }) => ({ userId })),
    on.record(contract.deleteUser, ({ userId }) => ({ userId })),
  ],
)
