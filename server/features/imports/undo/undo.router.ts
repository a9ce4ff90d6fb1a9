import * as contract from '#contract/imports/undo/undo.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { readImportUndo } from './read-import-undo.query.ts'
import { undoContactImport } from './undo-contact-import.ts'

export const importUndoRoutes = routes(contract, { readImportUndo, undoContactImport })
