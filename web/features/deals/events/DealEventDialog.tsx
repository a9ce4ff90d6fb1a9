import { Button, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { editDealEvent, readDeal, tickAction } from '#contract/deals/deals.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { readOptions } from '#web/kit/call/reads.ts'
import { Can } from '#web/kit/can/Can.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { EventFields } from '../../timeline/event/EventFields.tsx'
import { EventModal } from '../../timeline/event/EventModal.tsx'
import { valuesOf } from '../../timeline/event/event-values.ts'
import { Signature } from '../../timeline/event/Signature.tsx'
import { useDeal } from '../page/deal-context.ts'
import type { DealEvent } from '../steps/step.types.ts'
import { ActionsList } from './ActionsList.tsx'
import { Guidance } from './Guidance.tsx'
import { FIELD_OF_REFUSAL } from './refusals.ts'

interface DealEventDialogProps {
  readonly event: DealEvent
  onClose: () => void
}

function useDealEventForm(event: DealEvent) {
  const client = useQueryClient()
  const { deal, answered } = useDeal()
  const named = { dealId: deal.id, eventId: event.id }
  return useOperationForm(
    editDealEvent,
    { ...named, ...valuesOf(event) },
    {
      fieldOf: FIELD_OF_REFUSAL,
      current: async () => {
        const read = await client.fetchQuery({ ...readOptions(readDeal, { dealId: deal.id }), staleTime: 0 })
        return { ...named, ...valuesOf(read.events.find(({ id }) => id === event.id) ?? event) }
      },
      onDone: answered,
    },
  )
}

/** DEAL-52: the window of an event of the deal. A tick is kept at once, dated and signed; the rest when saved. */
export function DealEventDialog({ event, onClose }: DealEventDialogProps) {
  const t = useTranslate()
  const { deal, took, open } = useDeal()
  const form = useDealEventForm(event)
  const tick = useOperation(tickAction, { done: false, onDone: (answer) => took(answer.deal) })
  const step = deal.steps.find(({ id }) => id === event.stepId)
  const title = step ? `${step.number}. ${step.subject}` : t(`timeline:kind.${event.kind}`)
  return (
    <EventModal kind={event.kind} title={title} onClose={onClose}>
      <FormFrame
        form={form}
        guarded={false}
        others={
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('timeline:window.cancel')}
            </Button>
            <Can do={event.cannotDelete === null} why={event.cannotDelete?.message}>
              <Button
                variant="subtle"
                color="red"
                leftSection={<IconTrash size={14} aria-hidden />}
                onClick={() => open({ opens: 'deleteEvent', eventId: event.id })}
              >
                {t('timeline:window.delete')}
              </Button>
            </Can>
          </Group>
        }
      >
        <Guidance step={step} />
        <EventFields
          kind={event.kind}
          field={form.field}
          inCharge={event.inCharge}
          attached={event.attachments}
          statuses={event.statuses}
          cannotComplete={event.cannotComplete}
        >
          <ActionsList
            actions={step?.actions ?? []}
            ticks={event.ticks}
            busy={tick.isPending}
            onTick={(actionId, ticked) => tick.mutate({ dealId: deal.id, eventId: event.id, actionId, ticked })}
          />
        </EventFields>
        <Signature event={event} />
      </FormFrame>
    </EventModal>
  )
}
