import { Alert, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { listContacts } from '#contract/contacts/contacts.contract.ts'
import { listContactImports, listImportLines, readContactImport } from '#contract/imports/imports.contract.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { UndoImport } from '../undo/UndoImport.tsx'
import { JobFollower } from '../../jobs/JobFollower.tsx'

const AFTER = [readContactImport, listContactImports, listImportLines, listContacts]

/** A check or an import under way, or one that an error cut. */
export function GoingStep({ one }: { readonly one: ImportDetail }) {
  const t = useTranslate()
  return (
    <Stack gap="sm" maw={760}>
      {one.state === 'failed' ? (
        <Alert role="alert" color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />} py="xs">
          {t('imports:failed')}
        </Alert>
      ) : (
        <Text>{t(one.state === 'checking' ? 'imports:checking' : 'imports:importing')}</Text>
      )}
      {one.jobId && <JobFollower key={one.jobId} jobId={one.jobId} invalidates={AFTER} />}
      {one.state === 'failed' && (
        <Group>
          <UndoImport one={one} />
        </Group>
      )}
    </Stack>
  )
}
