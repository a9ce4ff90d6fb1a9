import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { listContacts } from '#contract/contacts/contacts.contract.ts'
import { listContactImports, listImportLines, readContactImport } from '#contract/imports/imports.contract.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useFollow } from '#web/kit/link/follow.ts'
import { JobFollower, Skipped } from '../../jobs/JobFollower.tsx'
import { NEW_IMPORT_ADDRESS } from '../import-addresses.ts'
import { Counts } from '../steps/Counts.tsx'
import { LinesPreview } from '../steps/LinesPreview.tsx'

const AFTER = [readContactImport, listContactImports, listImportLines, listContacts]

/** REL-5: an import that is being undone, or was: what became of its contacts, and who stayed as they are. */
export function UndoneStep({ one }: { readonly one: ImportDetail }) {
  const t = useTranslate()
  const follow = useFollow()
  if (one.state === 'undoing')
    return (
      <Stack gap="sm" maw={760}>
        <Text>{t('importUndo:going')}</Text>
        {one.jobId && <JobFollower key={one.jobId} jobId={one.jobId} invalidates={AFTER} />}
      </Stack>
    )
  return (
    <Stack gap="sm">
      <Alert color="gray" variant="light" icon={<IconArrowBackUp aria-hidden />} title={t('importUndo:done')} py="xs">
        <Counts one={one} />
      </Alert>
      {one.jobId && <Kept jobId={one.jobId} />}
      <Group gap="xs">
        <Button component="a" variant="default" href={NEW_IMPORT_ADDRESS} onClick={follow}>
          {t('imports:another')}
        </Button>
      </Group>
      <LinesPreview one={one} />
    </Stack>
  )
}

function Kept({ jobId }: { readonly jobId: string }) {
  const { data } = useRead(readJob, { jobId })
  return data ? <Skipped report={data.report} count={data.reportLines} /> : null
}
