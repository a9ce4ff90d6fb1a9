import { deleteDealEvent } from '#contract/deals/deals.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useDeal } from '../page/deal-context.ts'
import type { DealEvent } from '../steps/step.types.ts'

/** Deletes an event of the deal; the step it was made from can be added again. */
export function DeleteEventDialog({ event, onClose }: { readonly event: DealEvent; onClose: () => void }) {
  const t = useTranslate()
  const { deal, took } = useDeal()
  const { subject } = event
  const remove = useOperation(deleteDealEvent, {
    done: t('deals:event.deleted', { subject }),
    refused: () => true,
    onDone: (answer) => took(answer.deal),
  })
  return (
    <ConfirmDialog
      title={t('timeline:delete.title', { subject })}
      confirmLabel={t('timeline:window.delete')}
      danger={{ lost: t('deals:event.lost'), recover: t('deals:event.recover') }}
      onConfirm={() => remove.mutateAsync({ dealId: deal.id, eventId: event.id })}
      onClose={onClose}
    />
  )
}
