/** What the program itself takes of imports: its jobs, and what it does by itself. */
export { checkImportLinesHandler } from './check/check-import-lines.handler.ts'
export { exportForImportHandler } from './export/export-for-import.handler.ts'
export { writeImportLinesHandler } from './write/write-import-lines.handler.ts'
export { undoImportHandler } from './undo/undo-import.handler.ts'
export { forgetFormer } from './undo/forget-former.access.ts'
export { giveBackLostImports } from './give-back-lost.access.ts'
export { sweepImports } from './file/sweep-imports.access.ts'
