import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { listContacts } from '#contract/contacts/contacts.contract.ts'
import { listContactImports, listImportLines, readContactImport } from '#contract/imports/imports.contract.ts'
import { LINE_UNDOINGS } from '#contract/imports/imports.shapes.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { useFollow } from '#web/kit/link/follow.ts'
import { JobFollower } from '../../jobs/JobFollower.tsx'
import { NEW_IMPORT_ADDRESS } from '../import-addresses.ts'
import { LinesPreview } from '../steps/LinesPreview.tsx'

const AFTER = [readContactImport, listContactImports, listImportLines, listContacts]

/** REL-5: an import that is being undone, or was: what became of its contacts, and who stayed as they are. */
export function UndoneStep({ one }: { readonly one: ImportDetail }) {
  const t = useTranslate()
  const formats = useFormats()
  const follow = useFollow()
  const over = one.state === 'undone'
  const { undone } = one.counts
  const words = LINE_UNDOINGS.filter((what) => undone[what] > 0)
  return (
    <Stack gap="sm">
      {over ? (
        <Alert color="gray" variant="light" icon={<IconArrowBackUp aria-hidden />} title={t('importUndo:done')} py="xs">
          <Group gap="lg">
            {words.map((what) => (
              <Text key={what} fw={600}>
                {t(`importUndo:result.${what}`, { count: undone[what], shown: formats.number(undone[what]) })}
              </Text>
            ))}
          </Group>
        </Alert>
      ) : (
        <Text>{t('importUndo:going')}</Text>
      )}
      {one.jobId && <JobFollower key={one.jobId} jobId={one.jobId} invalidates={AFTER} />}
      {over && (
        <>
          <Group gap="xs">
            <Button component="a" variant="default" href={NEW_IMPORT_ADDRESS} onClick={follow}>
              {t('imports:another')}
            </Button>
          </Group>
          <LinesPreview one={one} />
        </>
      )}
    </Stack>
  )
}
