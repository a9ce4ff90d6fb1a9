import * as firm from '#contract/organisation/firm.contract.ts'
import * as lists from '#contract/organisation/lists/lists.contract.ts'
import * as logos from '#contract/organisation/logos.contract.ts'
import * as contract from '#contract/organisation/organisation.contract.ts'
import * as units from '#contract/organisation/units.contract.ts'
import * as settings from '#contract/organisation/user-settings.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { createFirm } from './create-firm.ts'
import { changeFirm } from './firm/change-firm.ts'
import { readFirmHistory } from './firm/read-firm-history.query.ts'
import { readFirm } from './firm/read-firm.query.ts'
import { addView } from './lists/add-view.ts'
import { changeView } from './lists/change-view.ts'
import { chooseColumns } from './lists/choose-columns.ts'
import { deleteView } from './lists/delete-view.ts'
import { openListOn } from './lists/open-list-on.ts'
import { readList } from './lists/read-list.query.ts'
import { readProfileViews } from './lists/read-profile-views.query.ts'
import { setFirmColumns } from './lists/set-firm-columns.ts'
import { setProfileView } from './lists/set-profile-view.ts'
import { loadDemoFirm } from './load-demo-firm.ts'
import { readLogo } from './logos/read-logo.ts'
import { readLogos } from './logos/read-logos.query.ts'
import { removeFirmLogo } from './logos/remove-firm-logo.ts'
import { removeOwnLogo } from './logos/remove-own-logo.ts'
import { setFirmLogo } from './logos/set-firm-logo.ts'
import { setOwnLogo } from './logos/set-own-logo.ts'
import { readInstallation } from './read-installation.query.ts'
import { arrangeWidgets } from './settings/arrange-widgets.ts'
import { copyMySettings } from './settings/copy-my-settings.ts'
import { resetWidgets } from './settings/reset-widgets.ts'
import { addBusinessUnit } from './units/add-business-unit.ts'
import { changeBusinessUnit } from './units/change-business-unit.ts'
import { deleteBusinessUnit } from './units/delete-business-unit.ts'
import { listBusinessUnits } from './units/list-business-units.query.ts'

export const organisationRoutes = [
  ...routes(contract, { readInstallation, createFirm, loadDemoFirm }),
  ...routes(firm, { readFirm, changeFirm, readFirmHistory }),
  ...routes(units, { listBusinessUnits, addBusinessUnit, changeBusinessUnit, deleteBusinessUnit }),
  ...routes(logos, { readLogos, readLogo, setFirmLogo, removeFirmLogo, setOwnLogo, removeOwnLogo }),
  ...routes(lists, {
    readList,
    chooseColumns,
    setFirmColumns,
    addView,
    changeView,
    deleteView,
    openListOn,
    readProfileViews,
    setProfileView,
  }),
  ...routes(settings, { arrangeWidgets, resetWidgets, copyMySettings }),
]
