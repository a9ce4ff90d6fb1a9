import { Modal, Select, Stack, Text } from '@mantine/core'
import { readList, readProfileViews, setProfileView } from '#contract/organisation/lists/lists.contract.ts'
import type { ListKey, ListView } from '#contract/organisation/lists/lists.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'

interface ProfileViewsDialogProps {
  readonly list: ListKey
  readonly views: readonly ListView[]
  readonly onClose: () => void
}

/** UX-3: the view that a list opens on for each profile; kept at once. */
export function ProfileViewsDialog({ list, views, onClose }: ProfileViewsDialogProps) {
  const t = useTranslate()
  useReturnFocus()
  const read = useRead(readProfileViews, { list })
  const set = useOperation(setProfileView, { invalidates: [readProfileViews, readList] })
  const choices = views.filter(({ shared }) => shared).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('listViews:profilesTitle')}
      closeButtonProps={{ 'aria-label': t('listViews:close') }}
    >
      {choices.length === 0 ? (
        <EmptyState sentence={t('listViews:profilesEmpty')} />
      ) : (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('listViews:profilesSentence')}
          </Text>
          <ReadPart read={read}>
            {({ profiles }) =>
              profiles.map(({ id, label, viewId }) => (
                <Select
                  key={id}
                  size="xs"
                  label={t('listViews:ofProfile', { profile: label })}
                  placeholder={t('listViews:none')}
                  data={choices}
                  value={viewId}
                  clearable
                  clearButtonProps={{ 'aria-label': t('listViews:none') }}
                  onChange={(value) => set.mutate({ list, profileId: id, viewId: value })}
                />
              ))
            }
          </ReadPart>
        </Stack>
      )}
    </Modal>
  )
}
