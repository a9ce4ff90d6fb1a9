import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconDownload } from '@tabler/icons-react'
import { readFile } from '#contract/documents/documents.contract.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { fileAddress } from '#web/kit/call/address.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { useFollow } from '#web/kit/link/follow.ts'
import { listAddress } from '../../contacts/contact-addresses.ts'
import { NEW_IMPORT_ADDRESS } from '../import-addresses.ts'
import { Counts } from './Counts.tsx'
import { UndoImport } from '../undo/UndoImport.tsx'
import { LinesPreview } from './LinesPreview.tsx'

/** CON-71: what was done, and the rejected lines ready to be mended and sent again. */
export function ReportStep({ one }: { readonly one: ImportDetail }) {
  const t = useTranslate()
  const follow = useFollow()
  const formats = useFormats()
  return (
    <Stack gap="sm">
      <Alert color="teal" variant="light" icon={<IconCircleCheck aria-hidden />} title={t('imports:done')} py="xs">
        <Counts one={one} />
      </Alert>
      <Group gap="xs">
        <Button component="a" href={listAddress(one.defaults.type)} onClick={follow}>
          {t('imports:toContacts')}
        </Button>
        {one.rejectedFileId && (
          <Button
            component="a"
            variant="default"
            href={fileAddress(readFile, { fileId: one.rejectedFileId })}
            download
            leftSection={<IconDownload size={14} aria-hidden />}
          >
            {t('imports:rejectedFile')}
          </Button>
        )}
        <Button component="a" variant="default" href={NEW_IMPORT_ADDRESS} onClick={follow}>
          {t('imports:another')}
        </Button>
        <UndoImport one={one} />
      </Group>
      {one.rejectedFileId && <Text size="sm">{t('imports:rejectedHint')}</Text>}
      {one.undoableUntil && (
        <Text size="sm" c="dimmed">
          {t('importUndo:until', { day: formats.day(one.undoableUntil) })}
        </Text>
      )}
      <LinesPreview one={one} />
    </Stack>
  )
}
