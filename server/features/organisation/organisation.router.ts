import * as contract from '#contract/organisation/organisation.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { createFirm } from './create-firm.ts'
import { loadDemoFirm } from './load-demo-firm.ts'
import { readInstallation } from './read-installation.query.ts'

export const organisationRoutes = routes(contract, { readInstallation, createFirm, loadDemoFirm })
