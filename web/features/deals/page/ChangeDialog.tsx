import { changeDealState } from '#contract/deals/deals.contract.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useDeal } from './deal-context.ts'

/** Before a deal ends, or is taken up again: what that means. */
export function ChangeDialog({ state, onClose }: { readonly state: DealState; onClose: () => void }) {
  const t = useTranslate()
  const { deal, took } = useDeal()
  const change = useOperation(changeDealState, { onDone: took, refused: () => true })
  const name = t(`deals:state.${state}`)
  const over = deal.reopensIn !== null
  return (
    <ConfirmDialog
      title={over ? t('deals:states.reopenTitle') : t('deals:states.endTitle', { state: name })}
      confirmLabel={over ? t('deals:page.reopen') : t('deals:states.endConfirm', { state: name })}
      onConfirm={() => change.mutateAsync({ dealId: deal.id, version: deal.version, state })}
      onClose={onClose}
    >
      {over ? t('deals:states.reopenText', { state: name }) : t('deals:states.endText')}
    </ConfirmDialog>
  )
}
