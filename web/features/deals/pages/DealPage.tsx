import { useParams } from '@tanstack/react-router'
import { readDeal } from '#contract/deals/deals.contract.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { usePageTitle } from '#web/app/navigation/page-title.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import '#web/kit/tokens.css'
import { DealContext } from '../page/deal-context.ts'
import { DealHeader } from '../page/DealHeader.tsx'
import { DealWindows } from '../page/DealWindows.tsx'
import { SideColumn } from '../page/SideColumn.tsx'
import { useDealPage } from '../page/useDealPage.ts'
import { StepsPart } from '../steps/StepsPart.tsx'
import classes from '../page/deal.module.css'

function OpenDeal({ deal }: { readonly deal: DealDetail }) {
  const state = useDealPage(deal)
  return (
    <DealContext value={state}>
      <div className={classes['page']}>
        <DealHeader />
        <div className={classes['columns']}>
          <StepsPart />
          <SideColumn />
        </div>
      </div>
      <DealWindows />
    </DealContext>
  )
}

/** `/affaires/:id` (DEAL-40 to DEAL-45): steps at the left, what the deal is at the right. */
export function DealPage() {
  const { dealId } = useParams({ from: '/frame/affaires/$dealId' })
  const { data: deal, error, refetch } = useRead(readDeal, { dealId })
  usePageTitle(deal?.name)
  if (deal) return <OpenDeal key={deal.id} deal={deal} />
  return (
    <div className={classes['page']}>
      {error ? <ErrorBlock error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={10} height={24} />}
    </div>
  )
}
