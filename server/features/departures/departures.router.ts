import * as contract from '#contract/departures/departures.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { deleteUser } from './delete-user.ts'
import { readDeparture } from './read-departure.query.ts'

export const departureRoutes = routes(contract, { readDeparture, deleteUser })
