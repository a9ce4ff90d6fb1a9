import { activationRoute } from './activation.tsx'
import { contactFileRoute, contactListRoute, contactsRoute } from './contacts.tsx'
import { dealRoute } from './deal.tsx'
import { frameRoute } from './frame.tsx'
import { homeRoute } from './home.tsx'
import { myCardRoute } from './my-card.tsx'
import { nowhereRoute } from './nowhere.tsx'
import { resetRoute } from './reset.tsx'
import { rootRoute } from './root.tsx'
import { signInRoute } from './sign-in.tsx'
import { templateListRoute, templateRoute } from './templates.tsx'
import { welcomeRoute } from './welcome.tsx'

/** Every address of the page: the ones of somebody signed in stand below the frame. */
export const routeTree = rootRoute.addChildren([
  signInRoute,
  resetRoute,
  activationRoute,
  welcomeRoute,
  frameRoute.addChildren([
    homeRoute,
    contactsRoute,
    contactListRoute,
    contactFileRoute,
    dealRoute,
    myCardRoute,
    templateListRoute,
    templateRoute,
    nowhereRoute,
  ]),
])
