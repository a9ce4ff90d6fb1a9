import {
  IconArrowsRightLeft,
  IconBriefcase,
  IconFileSpreadsheet,
  IconFolderOpen,
  IconTableExport,
  IconUserShare,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import type { Right } from '#contract/rights/rights.types.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { ExportChoice, Selection, SelectionAction } from '#web/kit/list/list.types.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'

const give = <IconBriefcase size={14} aria-hidden />
const excel = <IconFileSpreadsheet size={14} aria-hidden />
const forImport = <IconTableExport size={14} aria-hidden />
const move = <IconArrowsRightLeft size={14} aria-hidden />

type Run = SelectionAction['run']

/** What may be done with the contacts that are ticked, by those who hold the right. */
export function selectionActions(
  t: Translate,
  may: (right: Right) => boolean,
  run: { readonly give: Run; readonly excel: Run; readonly forImport: Run; readonly move: Run; readonly assign: Run },
): SelectionAction[] {
  const all: readonly (SelectionAction & { readonly right: Right })[] = [
    { key: 'give', label: t('contacts:list.giveDeal'), icon: give, right: 'deal.batch', run: run.give },
    { key: 'excel', label: t('contacts:list.export'), icon: excel, right: 'contact.export', run: run.excel },
    { key: 'move', label: t('contacts:batch.moveTo'), icon: move, right: 'contact.edit', run: run.move },
    {
      key: 'assign',
      label: t('contacts:batch.assignTo'),
      icon: <IconUserShare size={14} aria-hidden />,
      right: 'contact.edit',
      run: run.assign,
    },
    { key: 'forImport', label: t('contacts:list.exportForImport'), icon: forImport, right: 'contact.export', run: run.forImport },
  ]
  return all.filter(({ right }) => may(right))
}

/** The list, or what is ticked in it, as a workbook. */
export function exportChoices(
  t: Translate,
  run: { readonly excel: (selection: Selection) => void; readonly forImport: (selection: Selection) => void },
): ExportChoice[] {
  const choice = (key: 'excel' | 'forImport', label: string, icon: ReactNode): ExportChoice => ({
    key,
    label,
    icon,
    run: (query, selection) => run[key](selection ?? { all: true, filter: query, except: [] }),
  })
  return [
    choice('excel', t('contacts:list.exportToRead'), excel),
    choice('forImport', t('contacts:list.exportToChange'), forImport),
  ]
}

/** What may be done with one contact (DEAL-30: « Ajouter une affaire » at the right of the contact). */
export const rowEntries = (
  t: Translate,
  { can }: ContactRow,
  run: { open: () => void; give: () => void; move: () => void },
): MenuEntry[] => [
  { key: 'open', label: t('contacts:list.open'), icon: <IconFolderOpen size={14} aria-hidden />, run: run.open },
  {
    key: 'give',
    label: t('contacts:list.giveDeal'),
    icon: give,
    can: can.addDeal,
    why: t('contacts:list.cannotGive'),
    run: run.give,
  },
  { key: 'move', label: t('contacts:batch.moveTo'), icon: move, can: can.edit, why: t('contacts:file.readOnly'), run: run.move },
]
