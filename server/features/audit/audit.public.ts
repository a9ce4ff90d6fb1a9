/** What other features may use of audit. */
export { countExport } from './exports/count-export.ts'
