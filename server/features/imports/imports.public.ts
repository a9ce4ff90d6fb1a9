/** What the program itself takes of imports: its jobs. */
export { checkImportLinesHandler } from './check/check-import-lines.handler.ts'
export { exportForImportHandler } from './export/export-for-import.handler.ts'
export { writeImportLinesHandler } from './write/write-import-lines.handler.ts'
