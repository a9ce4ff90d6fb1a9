import * as contract from '#contract/imports/imports.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { checkContactImport } from './check/check-contact-import.ts'
import { abandonContactImport } from './file/abandon-contact-import.ts'
import { chooseImportSheet } from './file/choose-import-sheet.ts'
import { exportForImport } from './export/export-for-import.ts'
import { listContactImports } from './file/list-contact-imports.query.ts'
import { readContactImport } from './file/read-contact-import.ts'
import { startContactImport } from './file/start-contact-import.ts'
import { decideImportLines } from './lines/decide-import-lines.ts'
import { listImportLines } from './lines/list-import-lines.query.ts'
import { listImportFields } from './template/list-import-fields.ts'
import { readImportTemplate } from './template/read-import-template.ts'
import { runContactImport } from './write/run-contact-import.ts'

export const importRoutes = routes(contract, {
  startContactImport,
  listContactImports,
  listImportFields,
  readImportTemplate,
  exportForImport,
  readContactImport,
  chooseImportSheet,
  checkContactImport,
  listImportLines,
  decideImportLines,
  runContactImport,
  abandonContactImport,
})
