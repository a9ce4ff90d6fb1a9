import type { ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import { exportContacts } from '#contract/contacts/contacts.contract.ts'
import type { ContactRow, ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { exportForImport } from '#contract/imports/imports.contract.ts'
import { listMyJobs } from '#contract/jobs/jobs.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import type { Counted } from '#web/kit/format/formats.ts'
import { useGo } from '#web/kit/link/follow.ts'
import type { ExportChoice, Selection, SelectionAction } from '#web/kit/list/list.types.ts'
import type { DraggedRows } from '#web/kit/list/rows/useRowDrag.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { fileAddressOf } from '../contact-addresses.ts'
import { exportChoices, rowEntries, selectionActions } from './contact-choices.tsx'
import { contactSelectionOf } from './contact-filters.ts'

const GiveTemplate = lazy(async () => ({
  default: (await import('../../deals/give-batch/GiveTemplateDialog.tsx')).GiveTemplateDialog,
}))
const GiveDeal = lazy(async () => ({ default: (await import('../../deals/give/GiveDealDialog.tsx')).GiveDealDialog }))
const Move = lazy(async () => ({ default: (await import('./MoveContactsDialog.tsx')).MoveContactsDialog }))
const Assign = lazy(async () => ({ default: (await import('./AssignContactsDialog.tsx')).AssignContactsDialog }))
const Job = lazy(async () => ({ default: (await import('../../jobs/JobDialog.tsx')).JobDialog }))

interface Chosen {
  readonly selection: ContactSelection
  readonly count: Counted
}

type Opened =
  | ({ readonly what: 'give' } & Chosen)
  | ({ readonly what: 'assign' } & Chosen)
  | ({ readonly what: 'move'; readonly categoryId?: string } & Chosen)
  | { readonly what: 'giveOne'; readonly contact: ContactRow }
  | { readonly what: 'export'; readonly jobId: string }

interface ContactActions {
  readonly actions: readonly SelectionAction[]
  rowMenu: (row: ContactRow) => readonly MenuEntry[]
  moveTo: (rows: DraggedRows, categoryId: string) => void
  /** None without the right. */
  readonly exportChoices: readonly ExportChoice[]
  /** To be drawn by the page. */
  readonly dialog: ReactNode
}

/** Both write what is selected and visible; only the second can be imported again (CON-74). */
function useExports(type: ContactType, onBegun: (jobId: string) => void) {
  const then = { invalidates: [listMyJobs], done: false, onDone: ({ jobId }: { jobId: string }) => onBegun(jobId) } as const
  const excel = useOperation(exportContacts, then)
  const forImport = useOperation(exportForImport, then)
  return {
    excel: (selection: Selection) => excel.mutate({ selection: contactSelectionOf(type, selection) }),
    forImport: (selection: Selection) => forImport.mutate({ selection: contactSelectionOf(type, selection) }),
  }
}

/** What may be done with the contacts of a list: with those ticked, with one, with those dragged (CON-20, DEAL-30). */
export function useContactActions(type: ContactType): ContactActions {
  const t = useTranslate()
  const may = useMay()
  const go = useGo()
  const [opened, setOpened] = useState<Opened | null>(null)
  const exports = useExports(type, (jobId) => setOpened({ what: 'export', jobId }))
  const open = (what: 'give' | 'assign' | 'move') => (selection: Selection, count: Counted) =>
    setOpened({ what, selection: contactSelectionOf(type, selection), count })
  return {
    actions: selectionActions(t, may, { give: open('give'), assign: open('assign'), move: open('move'), ...exports }),
    rowMenu: (row) =>
      rowEntries(t, row, {
        open: () => go(fileAddressOf(row.id)),
        give: () => setOpened({ what: 'giveOne', contact: row }),
        move: () => open('move')({ all: false, ids: [row.id] }, { count: 1, exact: true }),
      }),
    moveTo: ({ selection, count }, categoryId) =>
      setOpened({ what: 'move', selection: contactSelectionOf(type, selection), count, categoryId }),
    exportChoices: may('contact.export') ? exportChoices(t, exports) : [],
    dialog: opened && (
      <Suspense fallback={null}>
        <OpenedDialog opened={opened} type={type} onClose={() => setOpened(null)} />
      </Suspense>
    ),
  }
}

interface OpenedDialogProps {
  readonly opened: Opened
  readonly type: ContactType
  onClose: () => void
}

function OpenedDialog({ opened, type, onClose }: OpenedDialogProps) {
  const t = useTranslate()
  switch (opened.what) {
    case 'give':
      return <GiveTemplate selection={opened.selection} count={opened.count} onClose={onClose} />
    case 'assign':
      return <Assign selection={opened.selection} count={opened.count} onClose={onClose} />
    case 'move':
      return <Move {...opened} type={type} onClose={onClose} />
    case 'giveOne':
      return <GiveDeal contactId={opened.contact.id} contactName={opened.contact.name} onClose={onClose} />
    case 'export':
      return <Job jobId={opened.jobId} title={t('contacts:list.exportTitle')} onClose={onClose} />
  }
}
