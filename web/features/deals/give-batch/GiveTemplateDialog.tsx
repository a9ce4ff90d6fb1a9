import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { listDealRows, readDealsBalance, readDealsWidget } from '#contract/dashboards/dashboards.contract.ts'
import { listActiveTemplates } from '#contract/templates/templates.contract.ts'
import { listTimeline } from '#contract/timeline/timeline.contract.ts'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import type { Counted } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { JobDialog } from '../../jobs/JobDialog.tsx'
import { GiveTemplateForm } from './GiveTemplateForm.tsx'

/** What new deals make stale. */
const READS = [listTimeline, listDealRows, readDealsWidget, readDealsBalance]

interface GiveTemplateDialogProps {
  readonly selection: ContactSelection
  readonly count: Counted
  onClose: () => void
}

/** DEAL-30 to DEAL-32: an active template given to a selection of contacts, then followed to its report. */
export function GiveTemplateDialog({ selection, count, onClose }: GiveTemplateDialogProps) {
  const t = useTranslate()
  const formats = useFormats()
  useReturnFocus()
  const templates = useRead(listActiveTemplates, {})
  const people = useRead(listUserChoices, {})
  const [begun, setBegun] = useState<{ readonly jobId: string; readonly template: string } | null>(null)
  if (begun) {
    const title = t('giveBatch:running', { template: begun.template })
    return <JobDialog jobId={begun.jobId} title={title} invalidates={READS} onClose={onClose} />
  }
  const title = t('giveBatch:title', { count: count.count, shown: formats.total(count) })
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <ReadPart read={templates} skeleton={<SkeletonForm fields={4} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              sentence={t('giveBatch:noTemplate')}
              action={
                <Button variant="default" onClick={onClose}>
                  {t('close')}
                </Button>
              }
            />
          ) : (
            <GiveTemplateForm
              selection={selection}
              count={count}
              templates={rows}
              people={people.data?.users ?? []}
              onBegun={(jobId, template) => setBegun({ jobId, template })}
              onClose={onClose}
            />
          )
        }
      </ReadPart>
    </Modal>
  )
}
