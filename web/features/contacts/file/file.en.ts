import type { Catalogue } from '../../../app/languages/catalogue.ts'
import type { fileFr } from './file.fr.ts'

export const fileEn = {
  browse: 'Browse all',
  print: 'Print…',
  group: { file: 'File', wealth: 'Wealth', compliance: 'Compliance' },
} as const satisfies Catalogue<typeof fileFr>
