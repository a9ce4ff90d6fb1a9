import {
  IconArrowsRightLeft,
  IconBriefcase,
  IconFileSpreadsheet,
  IconGitMerge,
  IconTableExport,
  IconTag,
  IconUserShare,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Right } from '#contract/rights/rights.types.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { ExportChoice, Selection, SelectionAction } from '#web/kit/list/list.types.ts'

const excel = <IconFileSpreadsheet size={14} aria-hidden />
const forImport = <IconTableExport size={14} aria-hidden />

type Run = SelectionAction['run']
type Runs = Readonly<Record<'give' | 'excel' | 'forImport' | 'move' | 'assign' | 'keywords' | 'merge', Run>>

/** What may be done with the contacts that are ticked, by those who hold the right. */
export function selectionActions(t: Translate, may: (right: Right) => boolean, run: Runs): SelectionAction[] {
  const choice = (key: keyof Runs, label: string, icon: ReactNode, right: Right) => ({ key, label, icon, right, run: run[key] })
  const all: readonly (SelectionAction & { readonly right: Right })[] = [
    choice('give', t('contacts:list.giveDeal'), <IconBriefcase size={14} aria-hidden />, 'deal.batch'),
    choice('excel', t('contacts:list.export'), excel, 'contact.export'),
    choice('move', t('contacts:batch.moveTo'), <IconArrowsRightLeft size={14} aria-hidden />, 'contact.edit'),
    choice('keywords', t('contactLists:menu.keywords'), <IconTag size={14} aria-hidden />, 'contact.edit'),
    choice('assign', t('contacts:batch.assignTo'), <IconUserShare size={14} aria-hidden />, 'contact.edit'),
    choice('merge', t('merge:action'), <IconGitMerge size={14} aria-hidden />, 'contact.merge'),
    choice('forImport', t('contacts:list.exportForImport'), forImport, 'contact.export'),
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
