import { useState } from 'react'
import { deleteContact, listRecentContacts, restoreContact } from '#contract/contacts/contacts.contract.ts'
import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { sayWithUndo } from '../../../timeline/event/undo-message.tsx'
import { CONTACT_READS } from './BatchAnswerView.tsx'

const stale = { invalidates: [...CONTACT_READS, listRecentContacts] } as const

/** CON-40: to the trash; told of running deals, one confirms once more. The message that says it is done undoes it. */
export function DeleteContactDialog({ contact, onClose }: { readonly contact: ContactRow; readonly onClose: () => void }) {
  const t = useTranslate()
  const [confirmed, setConfirmed] = useState(false)
  const { id: contactId, name, version } = contact
  const restore = useOperation(restoreContact, { ...stale, done: t('contactLists:delete.restored', { name }) })
  const remove = useOperation(deleteContact, {
    ...stale,
    done: false,
    refused: ({ code }) => {
      if (code === 'contact.has_running_deals') setConfirmed(true)
      return true
    },
    onDone: () =>
      sayWithUndo({
        message: t('contactLists:delete.done', { name }),
        label: t('contactLists:delete.undo'),
        undo: () => restore.mutate({ contactId }),
      }),
  })
  return (
    <ConfirmDialog
      title={t('contactLists:delete.title', { name })}
      confirmLabel={t('contactLists:delete.confirm')}
      danger={{ lost: t('contactLists:delete.lost'), recover: t('contactLists:delete.recover') }}
      onConfirm={() => remove.mutateAsync({ contactId, version, confirmed })}
      onClose={onClose}
    />
  )
}
