import { useSearch } from '@tanstack/react-router'
import { keepPreviousData } from '@tanstack/react-query'
import { readDealChoices } from '#contract/dashboards/dashboards.contract.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { BalanceTab } from '../balance/BalanceTab.tsx'
import { ManageTab } from '../manage/ManageTab.tsx'
import { groupOf, viewOf } from '../pilotage-search.ts'
import { templateIn } from '../template-in.ts'

/** DEAL-81: the detail of the widget « Affaires ». Filters need the names they show before the address can be read. */
export function DealsDetailPage() {
  const search = useSearch({ from: '/frame/pilotage/affaires' })
  const templateId = templateIn(search)
  const choices = useRead(readDealChoices, { templateId }, { staleTime: 60_000, placeholderData: keepPreviousData })
  if (choices.error) return <ErrorBlock error={choices.error} onRetry={() => void choices.refetch()} />
  if (!choices.data) return <SkeletonLines lines={20} height={22} />
  if (search.onglet === 'bilan') return <BalanceTab choices={choices.data} group={groupOf(search.groupe)} />
  return <ManageTab choices={choices.data} view={viewOf(search.vue)} templateId={templateId} />
}
