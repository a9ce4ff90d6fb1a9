import type { ReactNode } from 'react'
import { useState } from 'react'
import { exportDeals } from '#contract/dashboards/dashboards.contract.ts'
import type { CallInput } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { JobDialog } from '../../jobs/JobDialog.tsx'

interface Exporting {
  /** Resolves once the run is begun, or its refusal was said. */
  begin: (what: CallInput<typeof exportDeals>) => Promise<void>
  readonly pending: boolean
  /** To be drawn by the page: follows the run. */
  readonly dialog: ReactNode
}

/** DEAL-81: the export of what is shown, from the press to the file. */
export function useExport(): Exporting {
  const t = useTranslate()
  const [jobId, setJobId] = useState<string | null>(null)
  const asking = useOperation(exportDeals, { done: false, onDone: (answer) => setJobId(answer.jobId) })
  return {
    begin: (what) =>
      asking.mutateAsync(what).then(
        () => undefined,
        () => undefined,
      ),
    pending: asking.isPending,
    dialog: jobId && <JobDialog jobId={jobId} title={t('dashboards:export.title')} onClose={() => setJobId(null)} />,
  }
}
