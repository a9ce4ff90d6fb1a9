import { contactExport } from './contact-export.job.ts'
import { EXPORT_COLUMNS, exportRow } from './export-columns.ts'
import { exportHandler } from './export-handler.ts'
import { exportPage } from './export-page.query.ts'
import { placeAfter } from './next-selected.query.ts'

/** CON-75, PERF-4: what lists show of contacts, and a little more, to be read in Excel. */
export const contactExportHandler = exportHandler({
  job: contactExport,
  name: 'Contacts',
  nextPage: async (ctx, selection, after, size) => {
    const page = await exportPage(ctx, selection, after, size)
    return { rows: page.map(exportRow), next: placeAfter(page, size) }
  },
  sheets: (rows) => [{ name: 'Contacts', columns: EXPORT_COLUMNS, rows }],
})
