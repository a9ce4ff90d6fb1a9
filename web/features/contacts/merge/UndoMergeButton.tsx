import { Button, List, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowBackUp } from '@tabler/icons-react'
import { undoMerge } from '#contract/contacts/merge/merge.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { MERGE_READS } from './merge-reads.ts'

interface UndoMergeButtonProps {
  readonly mergeId: string
  /** Of which merge, for those who hear the button alone. */
  readonly about?: string
  onDone?: () => void
}

/** CON-31: « Annuler la fusion », in the message that follows it and in the list of merges. */
export function UndoMergeButton({ mergeId, about, onDone }: UndoMergeButtonProps) {
  const t = useTranslate()
  const undo = useOperation(undoMerge, {
    invalidates: MERGE_READS,
    done: false,
    onDone: (output) => {
      onDone?.()
      const message = <Undone {...output} />
      notifications.show({ message, color: 'teal', autoClose: output.since.length ? false : 6_000 })
    },
  })
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<IconArrowBackUp size={14} aria-hidden />}
      loading={undo.isPending}
      aria-label={about && `${t('merge:undo')} : ${about}`}
      onClick={() => undo.mutate({ mergeId })}
    >
      {t('merge:undo')}
    </Button>
  )
}

/** What came back, and what stays with the target because it changed since. */
function Undone({ name, targetName, since }: Out<typeof undoMerge>) {
  const t = useTranslate()
  return (
    <Stack gap={4}>
      <Text>{t('merge:undone', { name })}</Text>
      {since.length > 0 && (
        <>
          <Text>{t('merge:since', { name: targetName })}</Text>
          <List size="xs">
            {since.map(({ seq, what, field, before, after }, index) => (
              <List.Item key={`${seq}/${index}`}>
                {field ?? what}
                {(before ?? after) !== null && ` : ${before ?? '—'} → ${after ?? '—'}`}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  )
}
