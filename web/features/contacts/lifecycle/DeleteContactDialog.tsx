import { Text } from '@mantine/core'
import { useState } from 'react'
import { deleteContact, listContacts, restoreContact } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import { sayWithUndo } from '../../timeline/event/undo-message.tsx'
import { fileAddressOf, listAddress } from '../contact-addresses.ts'

interface Props {
  readonly contact: ContactFile
  readonly onClose: () => void
}

/** CON-40: to the trash; deals under way are said before, and the message that says it is done gives it back. */
export function DeleteContactDialog({ contact: { id, name, type, version }, onClose }: Props) {
  const t = useTranslate()
  const go = useGo()
  const [running, setRunning] = useState(false)
  const restore = useOperation(restoreContact, {
    invalidates: [listContacts],
    done: t('lifecycle:delete.undone', { name }),
    onDone: () => go(fileAddressOf(id)),
  })
  const remove = useOperation(deleteContact, {
    invalidates: [listContacts],
    done: false,
    refused: ({ code }) => {
      if (code === 'contact.has_running_deals') setRunning(true)
      return true
    },
    onDone: () => {
      const undo = () => restore.mutate({ contactId: id })
      sayWithUndo({ message: t('lifecycle:delete.done', { name }), label: t('lifecycle:delete.undo'), undo })
      go(listAddress(type))
    },
  })
  return (
    <ConfirmDialog
      title={t('lifecycle:delete.title', { name })}
      confirmLabel={t('lifecycle:delete.confirm')}
      danger={{ lost: t('lifecycle:delete.lost'), recover: t('lifecycle:delete.recover') }}
      onConfirm={() => remove.mutateAsync({ contactId: id, version, confirmed: running })}
      onClose={onClose}
    >
      {running && <Text>{t('lifecycle:delete.running')}</Text>}
    </ConfirmDialog>
  )
}
