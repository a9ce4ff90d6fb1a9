import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { listDeletedContacts } from '#contract/contacts/contacts.contract.ts'
import { eraseContact, previewErasure } from '#contract/contacts/erasure/erasure.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'

interface Props {
  readonly contactId: string
  readonly name: string
  readonly onClose: () => void
}

/** CON-40: final, so the name is typed again, and a reason given. */
export function EraseDialog({ contactId, name, onClose }: Props) {
  const t = useTranslate()
  useReturnFocus()
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const { data, error } = useRead(previewErasure, { contactId })
  const erase = useOperation(eraseContact, {
    invalidates: [listDeletedContacts],
    done: t('lifecycle:erase.done'),
    onDone: onClose,
  })
  const ready = typed === name && reason.trim() !== ''
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('lifecycle:erase.title', { name })}
      closeButtonProps={{ 'aria-label': t('kit:dialog.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) erase.mutate({ contactId, typedName: typed, reason })
        }}
      >
        <Stack gap="sm">
          {error && <ErrorBlock error={error} />}
          {!data && !error && <SkeletonLines lines={3} />}
          {data && (
            <>
              <Text>{t('lifecycle:erase.goes', data.erased)}</Text>
              <Text>{t('lifecycle:erase.stays', data.kept)}</Text>
              <Text fw={600}>{t('lifecycle:erase.forever')}</Text>
            </>
          )}
          <TextInput
            size="xs"
            label={t('lifecycle:erase.typed', { name })}
            autoComplete="off"
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            label={t('lifecycle:erase.reason')}
            required
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={onClose}>
              {t('lifecycle:erase.cancel')}
            </Button>
            <Button size="xs" color="red" type="submit" disabled={!ready} loading={erase.isPending}>
              {t('lifecycle:erase.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
