import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { listDuplicates, searchDuplicates } from '#contract/contacts/duplicates/duplicates.contract.ts'
import { listMyJobs } from '#contract/jobs/jobs.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { MergeList } from './MergeList.tsx'
import { PairList } from './PairList.tsx'

const Job = lazy(async () => ({ default: (await import('../../jobs/JobDialog.tsx')).JobDialog }))

const VIEWS = ['likely', 'distinct', 'merges'] as const
type View = (typeof VIEWS)[number]

/** CON-32: « Doublons probables » over the whole book; those said to be distinct, and the merges that can be undone (CON-31). */
export function DuplicatesPage() {
  const t = useTranslate()
  const [view, setView] = useState<View>('likely')
  const [jobId, setJob] = useState<string | null>(null)
  const search = useOperation(searchDuplicates, {
    invalidates: [listMyJobs],
    done: false,
    onDone: (output) => setJob(output.jobId),
  })
  return (
    <Stack p="md" gap="sm">
      <Group justify="space-between">
        <Title order={1}>{t('merge:duplicates.title')}</Title>
        <Button
          leftSection={<IconRefresh size={14} aria-hidden />}
          variant="default"
          loading={search.isPending}
          onClick={() => search.mutate({})}
        >
          {t('merge:duplicates.search')}
        </Button>
      </Group>
      <Text c="dimmed">{t('merge:duplicates.sentence')}</Text>
      <SegmentedControl
        size="xs"
        aria-label={t('merge:duplicates.views')}
        data={VIEWS.map((value) => ({ value, label: t(`merge:duplicates.${value}`) }))}
        value={view}
        onChange={(value) => setView(value as View)}
        style={{ alignSelf: 'flex-start' }}
      />
      {view === 'merges' ? <MergeList /> : <PairList key={view} distinct={view === 'distinct'} />}
      {jobId && (
        <Suspense fallback={null}>
          <Job
            jobId={jobId}
            title={t('merge:duplicates.searching')}
            invalidates={[listDuplicates]}
            onClose={() => setJob(null)}
          />
        </Suspense>
      )}
    </Stack>
  )
}
