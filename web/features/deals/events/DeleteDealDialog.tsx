import { useQueryClient } from '@tanstack/react-query'
import { deleteDeal, listContactDeals, readDeal, restoreDeal } from '#contract/deals/deals.contract.ts'
import { listMyWork, listTimeline } from '#contract/timeline/timeline.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { readKey } from '#web/kit/call/reads.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import { fileAddressOf } from '../../contacts/contact-addresses.ts'
import { sayWithUndo } from '../../timeline/event/undo-message.tsx'
import { dealAddress } from '../deal-addresses.ts'
import { useDeal } from '../page/deal-context.ts'

const SHOWN_IN = [listTimeline, listMyWork, listContactDeals]

/** Deletes the deal with its events; the message that says so gives it back. */
export function DeleteDealDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const go = useGo()
  const client = useQueryClient()
  const { deal } = useDeal()
  const { id, name, contact } = deal
  const restore = useOperation(restoreDeal, {
    invalidates: SHOWN_IN,
    done: t('deals:delete.undone', { name }),
    onDone: () => go(dealAddress(id)),
  })
  const remove = useOperation(deleteDeal, {
    invalidates: SHOWN_IN,
    done: false,
    refused: () => true,
    onDone: () => {
      const undo = () => restore.mutate({ dealId: id })
      sayWithUndo({ message: t('deals:delete.done', { name }), label: t('deals:delete.undo'), undo })
      go(contact.canOpen ? fileAddressOf(contact.id, 'suivi') : '/')
      client.removeQueries({ queryKey: readKey(readDeal, { dealId: id }), type: 'inactive' })
    },
  })
  return (
    <ConfirmDialog
      title={t('deals:delete.title', { name })}
      confirmLabel={t('deals:delete.confirm')}
      danger={{ lost: t('deals:delete.lost'), recover: t('deals:delete.recover') }}
      onConfirm={() => remove.mutateAsync({ dealId: id })}
      onClose={onClose}
    />
  )
}
