import { IconPackageExport } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { exportContactData } from '#contract/contacts/data-export/data-export.contract.ts'
import { listMyJobs } from '#contract/jobs/jobs.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'

const Job = lazy(async () => ({ default: (await import('../../jobs/JobDialog.tsx')).JobDialog }))

/** COMP-6: everything about a contact in one archive, made while one watches or does something else. */
export function useDataExport({ id: contactId, name, can }: ContactFile): {
  readonly entries: readonly MenuEntry[]
  readonly dialog: ReactNode
} {
  const t = useTranslate()
  const [jobId, setJobId] = useState<string | null>(null)
  const begin = useOperation(exportContactData, {
    invalidates: [listMyJobs],
    done: false,
    onDone: (begun) => setJobId(begun.jobId),
  })
  const entry: MenuEntry = {
    key: 'data-export',
    label: t('dataExport:menu'),
    icon: <IconPackageExport size={15} aria-hidden />,
    run: () => begin.mutate({ contactId }),
  }
  const dialog = jobId && (
    <Suspense fallback={null}>
      <Job
        jobId={jobId}
        title={t('dataExport:title', { name })}
        invalidates={[readContactHistory]}
        onClose={() => setJobId(null)}
      />
    </Suspense>
  )
  return { entries: can.export ? [entry] : [], dialog }
}
