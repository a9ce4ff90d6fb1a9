import { usersEn } from '../../features/users/users.en.ts'
import { contactsEn } from '../../features/contacts/contacts.en.ts'
import { generalEn } from '../../features/contacts/general/general.en.ts'
import { dataExportEn } from '../../features/contacts/data-export/data-export.en.ts'
import { lifecycleEn } from '../../features/contacts/lifecycle/lifecycle.en.ts'
import { documentsEn } from '../../features/contacts/documents/documents.en.ts'
import { fileEn } from '../../features/contacts/file/file.en.ts'
import { relationsEn } from '../../features/contacts/relations/relations.en.ts'
import { wealthEn } from '../../features/contacts/wealth/wealth.en.ts'
import { mergeEn } from '../../features/contacts/merge/merge.en.ts'
import { dashboardsEn } from '../../features/dashboards/dashboards.en.ts'
import { dealsEn } from '../../features/deals/deals.en.ts'
import { giveBatchEn } from '../../features/deals/give-batch/give-batch.en.ts'
import { importUndoEn } from '../../features/imports/undo/import-undo.en.ts'
import { importsEn } from '../../features/imports/imports.en.ts'
import { intakeEn } from '../../features/contacts/intake/intake.en.ts'
import { jobsEn } from '../../features/jobs/jobs.en.ts'
import { notificationsEn } from '../../features/notifications/notifications.en.ts'
import { listViewsEn } from '../../features/organisation/lists/list-views.en.ts'
import { contactListsEn } from '../../features/contacts/list/contact-lists.en.ts'
import { mailEn } from '../../features/mail/mail.en.ts'
import { organisationEn } from '../../features/organisation/organisation.en.ts'
import { peopleEn } from '../../features/users/people/people.en.ts'
import { userFormEn } from '../../features/users/people/user-form.en.ts'
import { rightsEn } from '../../features/rights/rights.en.ts'
import { securityEn } from '../../features/users/security/security.en.ts'
import { timelineEn } from '../../features/timeline/timeline.en.ts'
import { templatesEn } from '../../features/templates/templates.en.ts'
import { kitEn } from '../../kit/kit.en.ts'
import { appEn } from '../app.en.ts'
import { settingsEn } from '../settings/settings.en.ts'
import type { Catalogue } from './catalogue.ts'
import { errorsEn } from './errors.en.ts'
import type { fr } from './fr.ts'

export const en = {
  app: appEn,
  contacts: contactsEn,
  dashboards: dashboardsEn,
  deals: dealsEn,
  errors: errorsEn,
  documents: documentsEn,
  file: fileEn,
  general: generalEn,
  giveBatch: giveBatchEn,
  imports: importsEn,
  importUndo: importUndoEn,
  intake: intakeEn,
  jobs: jobsEn,
  kit: kitEn,
  listViews: listViewsEn,
  contactLists: contactListsEn,
  dataExport: dataExportEn,
  lifecycle: lifecycleEn,
  mail: mailEn,
  merge: mergeEn,
  notifications: notificationsEn,
  organisation: organisationEn,
  people: peopleEn,
  relations: relationsEn,
  rights: rightsEn,
  security: securityEn,
  settings: settingsEn,
  timeline: timelineEn,
  templates: templatesEn,
  userForm: userFormEn,
  users: usersEn,
  wealth: wealthEn,
} satisfies Record<keyof typeof fr, unknown> & Omit<Catalogue<typeof fr>, 'errors'>
