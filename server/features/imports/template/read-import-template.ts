import { Readable } from 'node:stream'
import type { Download } from '#platform/http/routes.ts'
import { XLSX_MEDIA_TYPE } from '#platform/xlsx/write-workbook.ts'
import { templateWorkbook } from './template-workbook.ts'

/** CON-70: the same for everybody. */
export async function readImportTemplate(): Promise<Download> {
  const workbook = Buffer.from(await templateWorkbook())
  return {
    name: 'Modèle d’import de contacts.xlsx',
    mediaType: XLSX_MEDIA_TYPE,
    size: workbook.length,
    open: () => Readable.from([workbook]),
  }
}
