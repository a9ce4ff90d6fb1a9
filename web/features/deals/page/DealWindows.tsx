import { DealEventDialog } from '../events/DealEventDialog.tsx'
import { DeleteDealDialog } from '../events/DeleteDealDialog.tsx'
import { DeleteEventDialog } from '../events/DeleteEventDialog.tsx'
import { EmailDialog } from '../events/EmailDialog.tsx'
import { FinalStateDialog } from '../events/FinalStateDialog.tsx'
import { NextStepDialog } from '../events/NextStepDialog.tsx'
import { StepEventDialog } from '../events/StepEventDialog.tsx'
import { UnplannedDialog } from '../events/UnplannedDialog.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import type { DealWindow } from './deal-context.ts'
import { useDeal } from './deal-context.ts'

interface WindowProps {
  readonly window: DealWindow
  onClose: () => void
}

/** What is about one step to add. */
function StepWindow({ window, onClose }: WindowProps & { readonly window: Extract<DealWindow, { stepId: string }> }) {
  const { deal } = useDeal()
  const step = deal.steps.find(({ id }) => id === window.stepId)
  if (!step) return null
  if (window.opens === 'next') return <NextStepDialog step={step} onClose={onClose} />
  return <StepEventDialog key={step.id} step={step} onClose={onClose} />
}

/** What is about one event of the deal. */
function EventWindow({ window, onClose }: WindowProps & { readonly window: Extract<DealWindow, { eventId: string }> }) {
  const { deal } = useDeal()
  const event = deal.events.find(({ id }) => id === window.eventId)
  if (!event) return null
  if (window.opens === 'deleteEvent') return <DeleteEventDialog event={event} onClose={onClose} />
  const Opened = event.kind === 'email' ? EmailDialog : DealEventDialog
  return <Opened key={event.id} event={event} onClose={onClose} />
}

/** What is about the deal itself. */
function OwnWindow({ window, onClose }: WindowProps) {
  const { deal } = useDeal()
  if (window.opens === 'unplanned') return <UnplannedDialog kind={window.kind} onClose={onClose} />
  if (window.opens === 'final') return <FinalStateDialog onClose={onClose} />
  if (window.opens === 'delete') return <DeleteDealDialog onClose={onClose} />
  return deal.reopensIn ? <ChangeDialog state={deal.reopensIn} onClose={onClose} /> : null
}

/** Whatever stands open over the page. */
export function DealWindows() {
  const { window, close } = useDeal()
  if (!window) return null
  const onClose = () => close(window)
  if ('stepId' in window) return <StepWindow window={window} onClose={onClose} />
  if ('eventId' in window) return <EventWindow window={window} onClose={onClose} />
  return <OwnWindow window={window} onClose={onClose} />
}
