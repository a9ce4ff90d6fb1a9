import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { exportContacts } from '#contract/contacts/contacts.contract.ts'
import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { exportForImport } from '#contract/imports/imports.contract.ts'
import { listMyJobs } from '#contract/jobs/jobs.contract.ts'
import { listActiveTemplates } from '#contract/templates/templates.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import type { Counted } from '#web/kit/format/formats.ts'
import { useGo } from '#web/kit/link/follow.ts'
import type { ExportChoice, Selection, SelectionAction } from '#web/kit/list/list.types.ts'
import type { DraggedRows } from '#web/kit/list/rows/useRowDrag.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { fileAddressOf } from '../contact-addresses.ts'
import { exportChoices, selectionActions } from './contact-choices.tsx'
import { contactSelectionOf } from './contact-filters.ts'
import type { Opened } from './OpenedDialog.tsx'
import { OpenedDialog } from './OpenedDialog.tsx'
import { printAddressOf } from '../file/usePrint.tsx'
import { rowEntries } from './row-menu.tsx'

export interface ContactActions {
  readonly actions: readonly SelectionAction[]
  rowMenu: (row: ContactRow) => readonly MenuEntry[]
  /** Where contacts were dropped: another list, a category, none. */
  moveTo: (rows: DraggedRows, to: { readonly type?: ContactType; readonly categoryId?: string | null }) => void
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

const ONE = { count: 1, exact: true }

/** What may be done with the contacts of a list: with those ticked, with one, with those dragged (CON-20, CON-25, DEAL-30). */
export function useContactActions(type: ContactType): ContactActions {
  const t = useTranslate()
  const may = useMay()
  const go = useGo()
  const [opened, setOpened] = useState<Opened | null>(null)
  const exports = useExports(type, (jobId) => setOpened({ what: 'export', jobId }))
  const templates = useRead(listActiveTemplates, {}, { enabled: may('deal.create') })
  const open = (what: 'give' | 'assign' | 'move' | 'keywords') => (selection: Selection, count: Counted) =>
    setOpened({ what, selection: contactSelectionOf(type, selection), count })
  const runs = { give: open('give'), move: open('move'), keywords: open('keywords'), assign: open('assign') }
  const merge = (selection: Selection) => {
    const [contactId, otherId, ...more] = selection.all ? [] : selection.ids
    if (contactId && otherId && !more.length) setOpened({ what: 'merge', contactId, otherId })
    else notifications.show({ message: t('merge:twoNeeded'), color: 'orange' })
  }
  return {
    actions: selectionActions(t, may, { ...runs, merge, ...exports }),
    rowMenu: (row) => {
      const one = { all: false, ids: [row.id] } as const
      return rowEntries(t, row, templates.data?.rows ?? [], {
        open: () => go(fileAddressOf(row.id)),
        give: (templateId) => setOpened({ what: 'giveOne', contact: row, templateId }),
        addEvent: (kind) => setOpened({ what: 'event', contact: row, kind }),
        write: (address) => window.location.assign(`mailto:${address}`),
        move: () => runs.move(one, ONE),
        keywords: () => runs.keywords(one, ONE),
        assign: () => runs.assign(one, ONE),
        merge: () => setOpened({ what: 'merge', contactId: row.id }),
        print: () => go(printAddressOf(row.id)),
        remove: () => setOpened({ what: 'delete', contact: row }),
      })
    },
    moveTo: ({ selection, count }, { type: toType, categoryId }) =>
      setOpened({ what: 'move', selection: contactSelectionOf(type, selection), count, toType, toCategoryId: categoryId }),
    exportChoices: may('contact.export') ? exportChoices(t, exports) : [],
    dialog: opened && <OpenedDialog opened={opened} type={type} onClose={() => setOpened(null)} />,
  }
}
