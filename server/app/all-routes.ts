import { contactRoutes } from '#features/contacts/contacts.router.ts'
import type { Route } from '#platform/http/routes.ts'

/** Every operation of the program, feature by feature. */
export const allRoutes: readonly Route[] = [contactRoutes].flat()
