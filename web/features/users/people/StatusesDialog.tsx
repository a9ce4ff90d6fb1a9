import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconCheck, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Out } from '#contract/kernel/operation.ts'
import { addUserStatus, deleteUserStatus, listUserStatuses, renameUserStatus } from '#contract/users/people.contract.ts'
import { listUsers, readUser } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'

type Status = Out<typeof listUserStatuses>['statuses'][number]

const stale = { invalidates: [listUserStatuses, listUsers, readUser], refused: () => true } as const

function StatusLine({ status }: { readonly status: Status }) {
  const t = useTranslate()
  const [name, setName] = useState(status.name)
  const rename = useOperation(renameUserStatus, stale)
  const remove = useOperation(deleteUserStatus, stale)
  const error = rename.error ?? remove.error
  const save = () => rename.mutate({ statusId: status.id, name })
  return (
    <Stack gap={4} component="li">
      <Group gap="xs" wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          maxLength={80}
          aria-label={t('userForm:statuses.nameOf', { name: status.name })}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
        <Text size="xs" c="dimmed" w={90} ta="right">
          {t('userForm:statuses.people', { count: status.userCount })}
        </Text>
        <ActionIcon
          variant="default"
          aria-label={t('userForm:statuses.rename', { name: status.name })}
          disabled={name.trim() === '' || name.trim() === status.name}
          loading={rename.isPending}
          onClick={save}
        >
          <IconCheck size={14} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('userForm:statuses.remove', { name: status.name })}
          loading={remove.isPending}
          onClick={() => remove.mutate({ statusId: status.id })}
        >
          <IconTrash size={14} aria-hidden />
        </ActionIcon>
      </Group>
      {error && <ErrorBlock error={error} />}
    </Stack>
  )
}

function NewStatus() {
  const t = useTranslate()
  const [name, setName] = useState('')
  const add = useOperation(addUserStatus, { ...stale, onDone: () => setName('') })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        // The dialog was opened from a form, which is below it for React.
        event.stopPropagation()
        add.mutate({ name })
      }}
    >
      <Group gap="xs" align="flex-end">
        <TextInput
          size="xs"
          flex={1}
          maxLength={80}
          label={t('userForm:statuses.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="default" loading={add.isPending} disabled={name.trim() === ''}>
          {t('userForm:statuses.add')}
        </Button>
      </Group>
      {add.error && <ErrorBlock error={add.error} />}
    </form>
  )
}

/** ORG-51: the statuses of users that the firm defines. */
export function StatusesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  useReturnFocus()
  const read = useRead(listUserStatuses, {})
  return (
    <Modal opened onClose={onClose} title={t('userForm:statuses.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('userForm:statuses.sentence')}
        </Text>
        <ReadPart read={read}>
          {({ statuses }) =>
            statuses.length === 0 ? (
              <Text size="sm">{t('userForm:statuses.empty')}</Text>
            ) : (
              <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
                {statuses.map((status) => (
                  <StatusLine key={status.id} status={status} />
                ))}
              </Stack>
            )
          }
        </ReadPart>
        <NewStatus />
      </Stack>
    </Modal>
  )
}
