import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addStepEvent, listContactDeals, readDeal } from '#contract/deals/deals.contract.ts'
import type { DealDetail, StepAnswer } from '#contract/deals/deals.shapes.ts'
import { listMyWork, listTimeline } from '#contract/timeline/timeline.contract.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { invalidate, readKey } from '#web/kit/call/reads.ts'
import { useAddressValue } from '../../timeline/useAddressValue.ts'
import type { DealPageState, DealWindow } from './deal-context.ts'

/** DEAL-53, DEAL-55: what an answer asks to be shown next. */
export function windowAfter({ offeredStepId, endReached, deal }: StepAnswer): DealWindow | null {
  if (offeredStepId) return { opens: 'next', stepId: offeredStepId }
  return endReached || deal.asksForFinalState ? { opens: 'final' } : null
}

/** Which window stands open; an event stands in the address, so that it can be shared and « back » closes it. */
function useWindows(deal: DealDetail) {
  const [eventId, setEventId] = useAddressValue('evenement')
  const [over, setOver] = useState<DealWindow | null>(null)
  const inAddress = eventId && deal.events.some(({ id }) => id === eventId) ? ({ opens: 'event', eventId } as const) : null
  return {
    window: over ?? inAddress,
    show: (window: DealWindow | null) => {
      const asked = window?.opens === 'event' ? window.eventId : null
      if (asked !== eventId) setEventId(asked)
      setOver(asked ? null : window)
    },
    close: (window: DealWindow) => {
      if (window.opens === 'event') setEventId(null)
      else setOver((now) => (now === window ? null : now))
    },
  }
}

/** The windows of a deal's page, and the deal itself as each answer brings it. */
export function useDealPage(deal: DealDetail): DealPageState {
  const client = useQueryClient()
  const { window, show, close } = useWindows(deal)
  const [ownVersion, setOwnVersion] = useState<number | null>(null)
  const took = (next: DealDetail) => {
    setOwnVersion(next.version)
    client.setQueryData(readKey(readDeal, { dealId: next.id }), next)
    void invalidate(client, [listTimeline, listMyWork, listContactDeals])
  }
  const addEmail = useOperation(addStepEvent, {
    done: false,
    onDone: ({ deal: next, eventId }) => {
      took(next)
      if (eventId) show({ opens: 'event', eventId })
    },
  })
  return {
    deal,
    ownVersion,
    window,
    open: show,
    begin: ({ id, kind }) => {
      if (kind === 'email') addEmail.mutate({ dealId: deal.id, stepId: id })
      else show({ opens: 'step', stepId: id })
    },
    close,
    took,
    answered: (answer) => {
      took(answer.deal)
      show(windowAfter(answer))
    },
  }
}
