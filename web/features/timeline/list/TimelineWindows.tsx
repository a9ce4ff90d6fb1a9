import { lazy, Suspense } from 'react'
import type { UnplannedKind } from '#contract/steps/steps.types.ts'
import { useAddressValue } from '../useAddressValue.ts'

const NewEventDialog = lazy(async () => ({ default: (await import('../event/NewEventDialog.tsx')).NewEventDialog }))
const EventDialog = lazy(async () => ({ default: (await import('../event/EventDialog.tsx')).EventDialog }))
const GiveDealDialog = lazy(async () => ({ default: (await import('../../deals/give/GiveDealDialog.tsx')).GiveDealDialog }))

interface TimelineWindowsProps {
  readonly contactId: string
  readonly contactName: string
  /** What is being added. */
  readonly adding: UnplannedKind | 'deal' | null
  onAdded: () => void
}

/** Whatever stands open over the timeline: the event of the address, or what is being added. */
export function TimelineWindows({ contactId, contactName, adding, onAdded }: TimelineWindowsProps) {
  const [opened, open] = useAddressValue('evenement')
  return (
    <Suspense fallback={null}>
      {opened && <EventDialog eventId={opened} onClose={() => open(null)} />}
      {adding === 'deal' && <GiveDealDialog contactId={contactId} contactName={contactName} onClose={onAdded} />}
      {adding && adding !== 'deal' && <NewEventDialog contactId={contactId} kind={adding} onClose={onAdded} />}
    </Suspense>
  )
}
