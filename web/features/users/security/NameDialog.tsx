import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'

interface Props {
  readonly title: string
  readonly confirm: string
  readonly name?: string
  readonly busy: boolean
  /** Why it was refused, if it was. */
  readonly refused: ReactNode
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** The name of a passkey. */
export function NameDialog({ title, confirm, name: before = '', busy, refused, onName, onClose }: Props) {
  const t = useTranslate()
  useReturnFocus()
  const [name, setName] = useState(before)
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('security:close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onName(name)
        }}
      >
        <Stack gap="sm">
          {refused}
          <TextInput
            label={t('security:passkeys.nameLabel')}
            placeholder={t('security:passkeys.nameHint')}
            required
            maxLength={60}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group gap="xs" justify="flex-end">
            <Button size="xs" variant="default" onClick={onClose}>
              {t('security:passkeys.cancel')}
            </Button>
            <Button size="xs" type="submit" loading={busy} disabled={name.trim() === ''}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
