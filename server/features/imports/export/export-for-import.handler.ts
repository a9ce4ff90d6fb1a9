import { CONTACT_FIELDS, TEMPLATE_KEYS } from '#contract/imports/contact-fields.ts'
import type { FieldType } from '#contract/imports/contact-fields.ts'
import { exportRow } from '#contract/imports/export-row.rules.ts'
import type { ExportNames } from '#contract/imports/export-row.rules.ts'
import type { Cell } from '#contract/imports/imports.types.ts'
import type { CellValue, Column, ColumnType, SheetRow } from '#platform/xlsx/write-workbook.ts'
import { exportHandler, nextSelected, placeAfter } from '../../contacts/contacts.public.ts'
import { importChoices } from '../check/choices.query.ts'
import { existingContacts } from '../existing-contacts.ts'
import type { Existing } from '../existing-contacts.ts'
import { exportForImportJob } from './export-for-import.job.ts'
import { exportNames } from './export-names.rules.ts'

/** CON-74: contacts as an import compares them, in the columns of our template: back unchanged, each line is « inchangé ». */
export const exportForImportHandler = exportHandler({
  job: exportForImportJob,
  name: 'Contacts au format import',
  nextPage: async (ctx, selection, after, size) => {
    const query = await nextSelected(ctx, selection, after, size)
    const page = await query.execute()
    const ids = page.map(({ id }) => id)
    const contacts = await existingContacts(ctx, ids, 'contact.export')
    const namesOf = exportNames(await importChoices(ctx))
    return {
      rows: ids.flatMap((id) => contacts.get(id) ?? []).map((contact) => sheetRow(contact, namesOf(contact.values))),
      next: placeAfter(page, size),
    }
  },
  sheets: (rows) => [{ name: 'Contacts', columns: COLUMNS, rows }],
})

const TYPES: Partial<Record<FieldType, ColumnType>> = { day: 'day', amount: 'number' }

const COLUMNS = TEMPLATE_KEYS.map((key): Column => {
  const { heading, type } = CONTACT_FIELDS[key]
  return { heading, type: TYPES[type] ?? 'text', width: Math.max(heading.length + 3, 12) }
})

function sheetRow({ contact, values }: Existing, names: ExportNames): SheetRow {
  const cells = exportRow({ ...values, sillageId: contact.id }, names)
  return TEMPLATE_KEYS.map((key) => cellValue(cells.get(key) ?? null))
}

const cellValue = (cell: Cell): CellValue =>
  typeof cell === 'object' && cell !== null ? cell.day : typeof cell === 'boolean' ? String(cell) : cell
