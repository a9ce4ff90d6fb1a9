import { DealEventDialog } from '../events/DealEventDialog.tsx'
import { DeleteDealDialog } from '../events/DeleteDealDialog.tsx'
import { DeleteEventDialog } from '../events/DeleteEventDialog.tsx'
import { EmailDialog } from '../events/EmailDialog.tsx'
import { FinalStateDialog } from '../events/FinalStateDialog.tsx'
import { NextStepDialog } from '../events/NextStepDialog.tsx'
import { StepEventDialog } from '../events/StepEventDialog.tsx'
import { UnplannedDialog } from '../events/UnplannedDialog.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import { useDeal } from './deal-context.ts'

/** Whatever stands open over the page. */
export function DealWindows() {
  const { deal, window, close } = useDeal()
  if (!window) return null
  const onClose = () => close(window)
  const step = 'stepId' in window ? deal.steps.find(({ id }) => id === window.stepId) : undefined
  const event = 'eventId' in window ? deal.events.find(({ id }) => id === window.eventId) : undefined
  switch (window.opens) {
    case 'step':
      return step ? <StepEventDialog key={step.id} step={step} onClose={onClose} /> : null
    case 'next':
      return step ? <NextStepDialog step={step} onClose={onClose} /> : null
    case 'unplanned':
      return <UnplannedDialog kind={window.kind} onClose={onClose} />
    case 'event':
      if (!event) return null
      if (event.kind === 'email') return <EmailDialog key={event.id} event={event} onClose={onClose} />
      return <DealEventDialog key={event.id} event={event} onClose={onClose} />
    case 'deleteEvent':
      return event ? <DeleteEventDialog event={event} onClose={onClose} /> : null
    case 'final':
      return <FinalStateDialog onClose={onClose} />
    case 'reopen':
      return deal.reopensIn ? <ChangeDialog state={deal.reopensIn} onClose={onClose} /> : null
    case 'delete':
      return <DeleteDealDialog onClose={onClose} />
  }
}
