import { Button, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { statusesOf } from '#contract/steps/completion.rules.ts'
import {
  deleteEvent,
  editEvent,
  listMyWork,
  listTimeline,
  readEvent,
  restoreEvent,
} from '#contract/timeline/timeline.contract.ts'
import type { EventDetail } from '#contract/timeline/timeline.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { readKey, readOptions, useRead } from '#web/kit/call/reads.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { EventFields } from './EventFields.tsx'
import { EventModal } from './EventModal.tsx'
import { valuesOf } from './event-values.ts'
import { Signature } from './Signature.tsx'
import { saySaved, sayWithUndo } from './undo-message.tsx'

const SHOWN_IN = [listTimeline, listMyWork]

function useEventForm(event: EventDetail, onClose: () => void) {
  const t = useTranslate()
  const client = useQueryClient()
  return useOperationForm(
    editEvent,
    { eventId: event.id, ...valuesOf(event) },
    {
      invalidates: SHOWN_IN,
      fieldOf: {
        'event.ends_before_start': 'endsAt',
        'event.in_charge_inactive': 'inChargeId',
        'event.in_charge_outside': 'inChargeId',
      },
      current: async () => {
        const options = { ...readOptions(readEvent, { eventId: event.id }), staleTime: 0 }
        return { eventId: event.id, ...valuesOf(await client.fetchQuery(options)) }
      },
      onDone: (saved) => {
        client.setQueryData(readKey(readEvent, { eventId: event.id }), saved)
        saySaved(t('call.saved'))
        onClose()
      },
    },
  )
}

function DeleteEvent({ event, onClose, onDeleted }: { readonly event: EventDetail; onClose: () => void; onDeleted: () => void }) {
  const t = useTranslate()
  const { subject } = event
  const restore = useOperation(restoreEvent, { invalidates: SHOWN_IN, done: t('timeline:delete.undone', { subject }) })
  const remove = useOperation(deleteEvent, {
    invalidates: SHOWN_IN,
    done: false,
    refused: () => true,
    onDone: () => {
      const undo = () => restore.mutate({ eventId: event.id })
      sayWithUndo({ message: t('timeline:delete.done', { subject }), label: t('timeline:delete.undo'), undo })
      onDeleted()
    },
  })
  return (
    <ConfirmDialog
      title={t('timeline:delete.title', { subject })}
      confirmLabel={t('timeline:window.delete')}
      danger={{ lost: t('timeline:delete.lost'), recover: t('timeline:delete.recover') }}
      onConfirm={() => remove.mutateAsync({ eventId: event.id })}
      onClose={onClose}
    />
  )
}

function OpenEvent({ event, onClose }: { readonly event: EventDetail; onClose: () => void }) {
  const t = useTranslate()
  const form = useEventForm(event, onClose)
  const [deleting, setDeleting] = useState(false)
  const removal = deleting && <DeleteEvent event={event} onClose={() => setDeleting(false)} onDeleted={onClose} />
  return (
    <>
      <FormFrame
        form={form}
        guarded={false}
        others={
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('timeline:window.cancel')}
            </Button>
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => setDeleting(true)}
            >
              {t('timeline:window.delete')}
            </Button>
          </Group>
        }
      >
        <EventFields
          kind={event.kind}
          field={form.field}
          inCharge={event.inCharge}
          attached={event.attachments}
          statuses={statusesOf(event.kind)}
        />
        <Signature event={event} />
      </FormFrame>
      {/* Beside the form, not in it: what the dialog submits is not this. */}
      {removal}
    </>
  )
}

/** One event that belongs to no deal: read, changed, deleted. */
export function EventDialog({ eventId, onClose }: { readonly eventId: string; onClose: () => void }) {
  const t = useTranslate()
  const { data: event, error, refetch } = useRead(readEvent, { eventId })
  const kind = event?.kind ?? 'note'
  return (
    <EventModal kind={kind} title={event ? t(`timeline:kind.${kind}`) : t('timeline:list.label')} onClose={onClose}>
      {event && <OpenEvent event={event} onClose={onClose} />}
      {!event && (error ? <ErrorBlock error={error} onRetry={() => void refetch()} /> : <SkeletonForm fields={5} />)}
    </EventModal>
  )
}
