import { Button } from '@mantine/core'
import { useState } from 'react'
import { addUnplannedEvent } from '#contract/deals/deals.contract.ts'
import { statusesOf } from '#contract/steps/completion.rules.ts'
import type { UnplannedKind } from '#contract/steps/steps.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { EventFields } from '../../timeline/event/EventFields.tsx'
import { EventModal } from '../../timeline/event/EventModal.tsx'
import { valuesOfNew } from '../../timeline/event/event-values.ts'
import { thisMinute } from '../../timeline/event/local-time.ts'
import { useDeal } from '../page/deal-context.ts'
import { FIELD_OF_REFUSAL } from './refusals.ts'

/** DEAL-51: an event of the deal that no step planned. */
export function UnplannedDialog({ kind, onClose }: { readonly kind: UnplannedKind; onClose: () => void }) {
  const t = useTranslate()
  const { deal, answered } = useDeal()
  const [now] = useState(() => thisMinute())
  const form = useOperationForm(
    addUnplannedEvent,
    { dealId: deal.id, kind, inChargeId: deal.inCharge.id, ...valuesOfNew(kind, now) },
    { draftKey: `deal.event.${deal.id}.${kind}`, fieldOf: FIELD_OF_REFUSAL, onDone: answered },
  )
  return (
    <EventModal kind={kind} title={t(`timeline:window.add.${kind}`)} onClose={onClose}>
      <FormFrame
        form={form}
        guarded={false}
        others={
          <Button variant="default" onClick={onClose}>
            {t('timeline:window.cancel')}
          </Button>
        }
      >
        <EventFields kind={kind} field={form.field} inCharge={deal.inCharge} statuses={statusesOf(kind)} />
      </FormFrame>
    </EventModal>
  )
}
