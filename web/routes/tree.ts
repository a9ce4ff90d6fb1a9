import { activationRoute } from './activation.tsx'
import {
  administrationRoute,
  firmRoute,
  firmTabRoute,
  hierarchyRoute,
  mailRoute,
  newProfileRoute,
  outboxRoute,
  profileListRoute,
  profileRoute,
  unitsRoute,
  userListRoute,
  userRoute,
} from './administration.tsx'
import { contactFileRoute, contactListRoute, contactsRoute, duplicateSettingsRoute, duplicatesRoute } from './contacts.tsx'
import { dashboardsDealsRoute } from './dashboards-deals.tsx'
import { dashboardsRoute } from './dashboards.tsx'
import { dealRoute } from './deal.tsx'
import { frameRoute } from './frame.tsx'
import { homeRoute } from './home.tsx'
import { importListRoute, importRoute, newImportRoute } from './imports.tsx'
import { jobListRoute } from './jobs.tsx'
import { myCardRoute } from './my-card.tsx'
import { nowhereRoute } from './nowhere.tsx'
import { providerReturnRoute } from './provider-return.tsx'
import { resetRoute } from './reset.tsx'
import { rootRoute } from './root.tsx'
import {
  categoriesRoute,
  compositionRoute,
  copySettingsRoute,
  eventTypesRoute,
  deletedContactsRoute,
  documentTypesRoute,
  keywordsRoute,
  ownLogosRoute,
  relationTypesRoute,
  settingsHomeRoute,
  settingsRoute,
  userStatusesRoute,
  widgetsRoute,
} from './settings.tsx'
import { signInRoute } from './sign-in.tsx'
import { templateListRoute, templateRoute } from './templates.tsx'
import { welcomeRoute } from './welcome.tsx'

/** Every address of the page: the ones of somebody signed in stand below the frame. */
export const routeTree = rootRoute.addChildren([
  signInRoute,
  providerReturnRoute,
  resetRoute,
  activationRoute,
  welcomeRoute,
  frameRoute.addChildren([
    homeRoute,
    administrationRoute,
    firmRoute,
    firmTabRoute,
    unitsRoute,
    userListRoute,
    userRoute,
    hierarchyRoute,
    profileListRoute,
    newProfileRoute,
    profileRoute,
    outboxRoute,
    mailRoute,
    contactsRoute,
    contactListRoute,
    duplicatesRoute,
    contactFileRoute,
    dashboardsRoute,
    dashboardsDealsRoute,
    dealRoute,
    jobListRoute,
    myCardRoute,
    settingsRoute.addChildren([
      settingsHomeRoute,
      categoriesRoute,
      compositionRoute,
      keywordsRoute,
      relationTypesRoute,
      deletedContactsRoute,
      documentTypesRoute,
      duplicateSettingsRoute,
      eventTypesRoute,
      userStatusesRoute,
      widgetsRoute,
      copySettingsRoute,
      ownLogosRoute,
      importListRoute,
      newImportRoute,
      importRoute,
      templateListRoute,
      templateRoute,
    ]),
    nowhereRoute,
  ]),
])
