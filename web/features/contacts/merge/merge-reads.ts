import { listRecentContacts, readContactHistory } from '#contract/contacts/contacts.contract.ts'
import { listDuplicates } from '#contract/contacts/duplicates/duplicates.contract.ts'
import { listMerges } from '#contract/contacts/merge/merge.contract.ts'
import { listContactDeals } from '#contract/deals/deals.contract.ts'
import { listTimeline } from '#contract/timeline/timeline.contract.ts'
import { CONTACT_READS } from '../list/dialogs/BatchAnswerView.tsx'

/** What a merge, or its undoing, makes stale. */
export const MERGE_READS = [
  ...CONTACT_READS,
  listDuplicates,
  listMerges,
  readContactHistory,
  listRecentContacts,
  listContactDeals,
  listTimeline,
] as const
