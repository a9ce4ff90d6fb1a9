import { Button, Group, Modal, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addView, readList } from '#contract/organisation/lists/lists.contract.ts'
import type { ViewAddress } from '#contract/organisation/lists/lists.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import type { ListSettings, ListViewsState } from './useListViews.ts'

interface AddViewDialogProps {
  readonly state: ListViewsState & { readonly settings: ListSettings }
  readonly shown: { readonly address: ViewAddress; readonly columns: string[] }
  readonly onClose: () => void
}

/** UX-3: keeps what the list shows now under a name, for oneself or for everybody. */
export function AddViewDialog({ state: { list, settings, open }, shown, onClose }: AddViewDialogProps) {
  const t = useTranslate()
  useReturnFocus()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const add = useOperation(addView, {
    invalidates: [readList],
    done: t('listViews:saved'),
    refused: () => true,
    onDone: ({ id }) => {
      open({ id, name, shared, ...shown, version: 1, can: { change: true } })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('listViews:addTitle')} closeButtonProps={{ 'aria-label': t('listViews:close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate({ list, name: name.trim(), shared, ...shown })
        }}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('listViews:addSentence')}
          </Text>
          <TextInput
            size="xs"
            label={t('listViews:name')}
            required
            maxLength={80}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {settings.can.share && (
            <Switch
              size="xs"
              label={t('listViews:share')}
              checked={shared}
              onChange={(event) => setShared(event.currentTarget.checked)}
            />
          )}
          {add.error && <ErrorBlock error={add.error} />}
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={onClose}>
              {t('listViews:cancel')}
            </Button>
            <Button size="xs" type="submit" loading={add.isPending} disabled={name.trim() === ''}>
              {t('listViews:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
