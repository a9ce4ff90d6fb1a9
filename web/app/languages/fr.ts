import { errorSentences } from '#contract/kernel/errors.ts'
import { usersFr } from '../../features/users/users.fr.ts'
import { contactsFr } from '../../features/contacts/contacts.fr.ts'
import { generalFr } from '../../features/contacts/general/general.fr.ts'
import { dataExportFr } from '../../features/contacts/data-export/data-export.fr.ts'
import { lifecycleFr } from '../../features/contacts/lifecycle/lifecycle.fr.ts'
import { documentsFr } from '../../features/contacts/documents/documents.fr.ts'
import { fileFr } from '../../features/contacts/file/file.fr.ts'
import { relationsFr } from '../../features/contacts/relations/relations.fr.ts'
import { wealthFr } from '../../features/contacts/wealth/wealth.fr.ts'
import { mergeFr } from '../../features/contacts/merge/merge.fr.ts'
import { dashboardsFr } from '../../features/dashboards/dashboards.fr.ts'
import { dealsFr } from '../../features/deals/deals.fr.ts'
import { giveBatchFr } from '../../features/deals/give-batch/give-batch.fr.ts'
import { importUndoFr } from '../../features/imports/undo/import-undo.fr.ts'
import { importsFr } from '../../features/imports/imports.fr.ts'
import { intakeFr } from '../../features/contacts/intake/intake.fr.ts'
import { jobsFr } from '../../features/jobs/jobs.fr.ts'
import { notificationsFr } from '../../features/notifications/notifications.fr.ts'
import { listViewsFr } from '../../features/organisation/lists/list-views.fr.ts'
import { contactListsFr } from '../../features/contacts/list/contact-lists.fr.ts'
import { mailFr } from '../../features/mail/mail.fr.ts'
import { organisationFr } from '../../features/organisation/organisation.fr.ts'
import { peopleFr } from '../../features/users/people/people.fr.ts'
import { userFormFr } from '../../features/users/people/user-form.fr.ts'
import { rightsFr } from '../../features/rights/rights.fr.ts'
import { securityFr } from '../../features/users/security/security.fr.ts'
import { timelineFr } from '../../features/timeline/timeline.fr.ts'
import { templatesFr } from '../../features/templates/templates.fr.ts'
import { kitFr } from '../../kit/kit.fr.ts'
import { appFr } from '../app.fr.ts'
import { settingsFr } from '../settings/settings.fr.ts'

/** The French catalogues, by feature: the reference that types every key. One line per feature, and one in `en.ts`. */
export const fr = {
  app: appFr,
  contacts: contactsFr,
  dashboards: dashboardsFr,
  deals: dealsFr,
  errors: errorSentences,
  documents: documentsFr,
  file: fileFr,
  general: generalFr,
  giveBatch: giveBatchFr,
  imports: importsFr,
  importUndo: importUndoFr,
  intake: intakeFr,
  jobs: jobsFr,
  kit: kitFr,
  listViews: listViewsFr,
  contactLists: contactListsFr,
  dataExport: dataExportFr,
  lifecycle: lifecycleFr,
  mail: mailFr,
  merge: mergeFr,
  notifications: notificationsFr,
  organisation: organisationFr,
  people: peopleFr,
  relations: relationsFr,
  rights: rightsFr,
  security: securityFr,
  settings: settingsFr,
  timeline: timelineFr,
  templates: templatesFr,
  userForm: userFormFr,
  users: usersFr,
  wealth: wealthFr,
} as const
