import type { JobSummary } from '#contract/jobs/jobs.shapes.ts'
import type { Translate } from '#web/app/languages/translate.ts'

/** The words of each outcome that a run counts, agreeing with how many there are; what did not happen is not said. */
export function countLabels({ counts }: Pick<JobSummary, 'counts'>, t: Translate): Readonly<Record<string, string>> {
  const of = (outcome: string) => counts[outcome] ?? 0
  const labels = {
    given: t('jobs:count.given', { count: of('given') }),
    changed: t('jobs:count.changed', { count: of('changed') }),
    deleted: t('jobs:count.deleted', { count: of('deleted') }),
    unchanged: t('jobs:count.unchanged', { count: of('unchanged') }),
    exported: t('jobs:count.exported', { count: of('exported') }),
    compared: t('jobs:count.compared', { count: of('compared') }),
    created: t('jobs:count.created', { count: of('created') }),
    updated: t('jobs:count.updated', { count: of('updated') }),
    rejected: t('jobs:count.rejected', { count: of('rejected') }),
    contactsMoved: t('jobs:count.contactsMoved', { count: of('contactsMoved') }),
    dealsMoved: t('jobs:count.dealsMoved', { count: of('dealsMoved') }),
    eventsMoved: t('jobs:count.eventsMoved', { count: of('eventsMoved') }),
    skipped: t('jobs:count.skipped', { count: of('skipped') }),
  }
  return Object.fromEntries(Object.entries(labels).filter(([outcome]) => of(outcome) > 0))
}
