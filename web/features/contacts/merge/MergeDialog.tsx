import { Button, Group, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { searchContacts } from '#contract/contacts/contacts.contract.ts'
import { mergeContacts, previewMerge } from '#contract/contacts/merge/merge.contract.ts'
import type { MergePreview } from '#contract/contacts/merge/merge.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { MERGE_READS } from './merge-reads.ts'
import { MergePreviewTable } from './MergePreviewTable.tsx'
import { UndoMergeButton } from './UndoMergeButton.tsx'

const TYPING_PAUSE = 200

interface MergeDialogProps {
  readonly contactId: string
  /** Left out: it is chosen here. */
  readonly otherId?: string
  onClose: () => void
  /** Once merged, with the contact that stays. */
  onMerged?: (targetId: string) => void
}

/** CON-30, CON-31: which of the two stays, what becomes of each field, then the merge; its message undoes it. */
export function MergeDialog({ contactId, otherId, onClose, onMerged }: MergeDialogProps) {
  const t = useTranslate()
  useReturnFocus()
  const [chosen, choose] = useState<string | null>(otherId ?? null)
  return (
    <Modal opened onClose={onClose} size="xl" title={t('merge:dialog')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="sm">
        {!otherId && <OtherSelect contactId={contactId} value={chosen} onPick={choose} />}
        {chosen ? (
          <MergeOfTwo key={chosen} ids={[contactId, chosen]} onClose={onClose} onMerged={onMerged} />
        ) : (
          <Text c="dimmed">{t('merge:waiting')}</Text>
        )}
      </Stack>
    </Modal>
  )
}

interface OtherSelectProps {
  readonly contactId: string
  readonly value: string | null
  onPick: (id: string | null) => void
}

function OtherSelect({ contactId, value, onPick }: OtherSelectProps) {
  const t = useTranslate()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), TYPING_PAUSE)
  const found = useRead(searchContacts, { search }, { placeholderData: (before) => before }).data?.contacts ?? []
  return (
    <Select
      size="xs"
      label={t('merge:with')}
      placeholder={t('merge:choose')}
      data={found
        .filter(({ id }) => id !== contactId)
        .map(({ id, name, town, adviser }) => ({ value: id, label: [name, town, adviser.name].filter(Boolean).join(' · ') }))}
      value={value}
      onChange={onPick}
      searchValue={typed}
      onSearchChange={setTyped}
      searchable
      // The server has searched.
      filter={({ options }) => options}
      nothingFoundMessage={t('merge:nobody')}
      data-autofocus
    />
  )
}

interface MergeOfTwoProps extends Pick<MergeDialogProps, 'onClose' | 'onMerged'> {
  readonly ids: readonly [string, string]
}

function MergeOfTwo({ ids, onClose, onMerged }: MergeOfTwoProps) {
  const t = useTranslate()
  const [targetId, setTarget] = useState(ids[0])
  const sourceId = targetId === ids[0] ? ids[1] : ids[0]
  const read = useRead(previewMerge, { contactId: targetId, sourceId }, { placeholderData: (before) => before })
  const merge = useOperation(mergeContacts, {
    invalidates: MERGE_READS,
    done: false,
    refused: () => true,
    onDone: ({ mergeId }) => {
      if (read.data) tell(t('merge:done', { source: read.data.source.name, target: read.data.target.name }), mergeId)
      onMerged?.(targetId)
      onClose()
    },
  })
  const confirm = ({ target, source }: MergePreview) =>
    merge.mutate({ contactId: target.id, version: target.version, sourceId: source.id, sourceVersion: source.version })
  return (
    <ReadPart read={read} skeleton={<SkeletonLines lines={8} />}>
      {(preview) => (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            confirm(preview)
          }}
        >
          <Stack gap="sm">
            <Direction preview={preview} targetId={targetId} onPick={setTarget} ids={ids} />
            <MergePreviewTable preview={preview} />
            {preview.whyNot && <Text c="var(--kit-bad-text)">{preview.whyNot.message}</Text>}
            {merge.error && <ErrorBlock error={merge.error} onRetry={() => void read.refetch()} />}
            <Group justify="flex-end" gap="xs">
              <Button size="xs" variant="default" onClick={onClose}>
                {t('merge:cancel')}
              </Button>
              <Button
                size="xs"
                type="submit"
                loading={merge.isPending}
                disabled={preview.whyNot !== null || read.isPlaceholderData}
              >
                {t('merge:confirm')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </ReadPart>
  )
}

interface DirectionProps {
  readonly preview: MergePreview
  readonly ids: readonly [string, string]
  readonly targetId: string
  onPick: (id: string) => void
}

function Direction({ preview: { target, source }, ids, targetId, onPick }: DirectionProps) {
  const t = useTranslate()
  const label = (id: string) => {
    const { name, birthDate, town } = target.id === id ? target : source
    return [name, birthDate?.slice(0, 4), town].filter(Boolean).join(' · ')
  }
  return (
    <Stack gap={4}>
      <Text size="xs" fw={600} id="merge-stays">
        {t('merge:stays')}
      </Text>
      <SegmentedControl
        size="xs"
        orientation="vertical"
        fullWidth
        styles={{ label: { whiteSpace: 'normal' } }}
        aria-labelledby="merge-stays"
        data={ids.map((id) => ({ value: id, label: label(id) }))}
        value={targetId}
        onChange={onPick}
      />
      <Text size="xs" c="dimmed">
        {t('merge:rule', { source: source.name, target: target.name })}
      </Text>
    </Stack>
  )
}

function tell(sentence: string, mergeId: string): void {
  const id = `merge-${mergeId}`
  const message = (
    <Group gap="xs" justify="space-between">
      <Text>{sentence}</Text>
      <UndoMergeButton mergeId={mergeId} onDone={() => notifications.hide(id)} />
    </Group>
  )
  notifications.show({ id, message, color: 'teal', autoClose: 15_000 })
}
