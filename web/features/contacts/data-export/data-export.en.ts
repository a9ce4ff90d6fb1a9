import type { Catalogue } from '../../../app/languages/catalogue.ts'
import type { dataExportFr } from './data-export.fr.ts'

export const dataExportEn = {
  menu: 'Export all data…',
  title: 'All data of {{name}}',
} as const satisfies Catalogue<typeof dataExportFr>
