import { lazy, Suspense } from 'react'
import type { ContactRow, ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import type { UnplannedKind } from '#contract/steps/steps.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { Counted } from '#web/kit/format/formats.ts'

const GiveTemplate = lazy(async () => ({
  default: (await import('../../deals/give-batch/GiveTemplateDialog.tsx')).GiveTemplateDialog,
}))
const GiveDeal = lazy(async () => ({ default: (await import('../../deals/give/GiveDealDialog.tsx')).GiveDealDialog }))
const NewEvent = lazy(async () => ({ default: (await import('../../timeline/event/NewEventDialog.tsx')).NewEventDialog }))
const Move = lazy(async () => ({ default: (await import('./dialogs/MoveContactsDialog.tsx')).MoveContactsDialog }))
const Assign = lazy(async () => ({ default: (await import('./dialogs/AssignContactsDialog.tsx')).AssignContactsDialog }))
const Keywords = lazy(async () => ({ default: (await import('./dialogs/KeywordsDialog.tsx')).KeywordsDialog }))
const Delete = lazy(async () => ({ default: (await import('./dialogs/DeleteContactDialog.tsx')).DeleteContactDialog }))
const Merge = lazy(async () => ({ default: (await import('../merge/MergeDialog.tsx')).MergeDialog }))
const Job = lazy(async () => ({ default: (await import('../../jobs/JobDialog.tsx')).JobDialog }))

interface Chosen {
  readonly selection: ContactSelection
  readonly count: Counted
}

interface Destination {
  readonly toType?: ContactType
  readonly toCategoryId?: string | null
}

/** The window that an action on contacts opens. */
export type Opened =
  | ({ readonly what: 'give' | 'assign' | 'keywords' } & Chosen)
  | ({ readonly what: 'move' } & Chosen & Destination)
  | { readonly what: 'giveOne'; readonly contact: ContactRow; readonly templateId: string | undefined }
  | { readonly what: 'event'; readonly contact: ContactRow; readonly kind: UnplannedKind }
  | { readonly what: 'delete'; readonly contact: ContactRow }
  | { readonly what: 'merge'; readonly contactId: string; readonly otherId?: string }
  | { readonly what: 'export'; readonly jobId: string }

interface OpenedDialogProps {
  readonly opened: Opened
  readonly type: ContactType
  onClose: () => void
}

export function OpenedDialog(props: OpenedDialogProps) {
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  )
}

function Dialog({ opened, type, onClose }: OpenedDialogProps) {
  const t = useTranslate()
  switch (opened.what) {
    case 'give':
      return <GiveTemplate selection={opened.selection} count={opened.count} onClose={onClose} />
    case 'assign':
      return <Assign selection={opened.selection} count={opened.count} onClose={onClose} />
    case 'keywords':
      return <Keywords selection={opened.selection} count={opened.count} onClose={onClose} />
    case 'move':
      return <Move {...opened} type={type} onClose={onClose} />
    case 'giveOne':
      return (
        <GiveDeal
          contactId={opened.contact.id}
          contactName={opened.contact.name}
          templateId={opened.templateId}
          onClose={onClose}
        />
      )
    case 'event':
      return <NewEvent contactId={opened.contact.id} kind={opened.kind} onClose={onClose} />
    case 'delete':
      return <Delete contact={opened.contact} onClose={onClose} />
    case 'merge':
      return <Merge contactId={opened.contactId} otherId={opened.otherId} onClose={onClose} />
    case 'export':
      return <Job jobId={opened.jobId} title={t('contacts:list.exportTitle')} onClose={onClose} />
  }
}
