import { Button } from '@mantine/core'
import { useState, useSyncExternalStore } from 'react'
import { addStepEvent } from '#contract/deals/deals.contract.ts'
import { whyNot } from '#contract/kernel/why.ts'
import { mayComplete, statusesOf } from '#contract/steps/completion.rules.ts'
import { dueAfter } from '#contract/steps/delays.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { EventFields } from '../../timeline/event/EventFields.tsx'
import { EventModal } from '../../timeline/event/EventModal.tsx'
import { valuesOfNew } from '../../timeline/event/event-values.ts'
import { thisMinute, zoneHere } from '../../timeline/event/local-time.ts'
import { useDeal } from '../page/deal-context.ts'
import type { DealStep } from '../steps/step.types.ts'
import { ActionsList } from './ActionsList.tsx'
import { Guidance } from './Guidance.tsx'
import { FIELD_OF_REFUSAL } from './refusals.ts'

/** Ticked in this window and not saved yet. */
function useTicked({ store, path }: FieldBinding): readonly string[] {
  const ids = useSyncExternalStore(store.subscribe, () => store.get(path))
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

/** DEAL-52, asked of what is ticked in the window. */
function cannotComplete(step: DealStep, ticked: readonly string[], at: string) {
  const ticks = ticked.map((actionId) => ({ actionId, at, by: '' }))
  return whyNot(mayComplete({ ...step, position: step.number, proposeNext: false }, { ticks }))
}

/** « + Ajouter » a step of the template: the window of its kind, filled with what the step says. */
export function StepEventDialog({ step, onClose }: { readonly step: DealStep; onClose: () => void }) {
  const t = useTranslate()
  const { deal, answered } = useDeal()
  const [now] = useState(() => thisMinute())
  const form = useOperationForm(
    addStepEvent,
    {
      dealId: deal.id,
      stepId: step.id,
      subject: step.subject,
      eventTypeId: step.eventTypeId,
      inChargeId: deal.inCharge.id,
      tickedIds: [],
      ...valuesOfNew(step.kind, now),
      dueAt: dueAfter(now, step.delayDays, zoneHere()),
    },
    { fieldOf: FIELD_OF_REFUSAL, onDone: answered },
  )
  const ticking = form.field('tickedIds')
  const ticked = useTicked(ticking)
  const onTick = (actionId: string, tick: boolean) =>
    ticking.store.set(ticking.path, tick ? [...ticked, actionId] : ticked.filter((id) => id !== actionId))
  return (
    <EventModal kind={step.kind} title={`${step.number}. ${step.subject}`} onClose={onClose}>
      <FormFrame
        form={form}
        guarded={false}
        submitLabel={t('deals:event.add')}
        others={
          <Button variant="default" onClick={onClose}>
            {t('timeline:window.cancel')}
          </Button>
        }
      >
        <Guidance step={step} />
        <EventFields
          kind={step.kind}
          field={form.field}
          inCharge={deal.inCharge}
          statuses={statusesOf(step.kind)}
          cannotComplete={cannotComplete(step, ticked, now)}
        >
          <ActionsList actions={step.actions} ticks={ticked.map((actionId) => ({ actionId }))} onTick={onTick} />
        </EventFields>
      </FormFrame>
    </EventModal>
  )
}
