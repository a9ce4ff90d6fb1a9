import { Button } from '@mantine/core'
import { useState } from 'react'
import { statusesOf } from '#contract/steps/completion.rules.ts'
import type { UnplannedKind } from '#contract/steps/steps.types.ts'
import { addEvent, listMyWork, listTimeline } from '#contract/timeline/timeline.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useSession } from '#web/app/session/session.ts'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { EventFields } from './EventFields.tsx'
import { EventModal } from './EventModal.tsx'
import { valuesOfNew } from './event-values.ts'
import { thisMinute } from './local-time.ts'
import { saySaved } from './undo-message.tsx'

interface NewEventDialogProps {
  readonly contactId: string
  readonly kind: UnplannedKind
  onClose: () => void
}

/** An event added to a contact's timeline, beside any deal. */
export function NewEventDialog({ contactId, kind, onClose }: NewEventDialogProps) {
  const t = useTranslate()
  const { user } = useSession()
  const [now] = useState(() => thisMinute())
  const form = useOperationForm(
    addEvent,
    { contactId, kind, inChargeId: user.id, ...valuesOfNew(kind, now) },
    {
      draftKey: `event.new.${contactId}.${kind}`,
      invalidates: [listTimeline, listMyWork],
      fieldOf: {
        'event.ends_before_start': 'endsAt',
        'event.in_charge_inactive': 'inChargeId',
        'event.in_charge_outside': 'inChargeId',
      },
      onDone: () => {
        saySaved(t('call.saved'))
        onClose()
      },
    },
  )
  return (
    <EventModal kind={kind} title={t(`timeline:window.add.${kind}`)} onClose={onClose}>
      <FormFrame
        form={form}
        guarded={false}
        submitLabel={t('timeline:window.save')}
        others={
          <Button variant="default" onClick={onClose}>
            {t('timeline:window.cancel')}
          </Button>
        }
      >
        <EventFields kind={kind} field={form.field} statuses={statusesOf(kind)} />
      </FormFrame>
    </EventModal>
  )
}
