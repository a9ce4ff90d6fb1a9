import { Box, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { readIntakeForm } from '#contract/contacts/intake/intake.contract.ts'
import type { IntakeReading } from '#contract/contacts/intake/intake.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { usePageTitle } from '#web/app/navigation/page-title.ts'
import { IntakeDrop } from './IntakeDrop.tsx'
import { IntakeEntry } from './IntakeEntry.tsx'
import { useSending } from './useSending.ts'

/** CON-61: « Créer un contact à partir du RIC » — drop the PDF, see what was read, confirm. */
export function IntakeEntryPage() {
  const t = useTranslate()
  const [shown, setShown] = useState<{ file: File; read: IntakeReading } | null>(null)
  const sending = useSending(readIntakeForm, (read, file) => setShown({ file, read }))
  usePageTitle(t('intake:create'))
  return (
    <Box p="md">
      <Stack gap="sm" maw={1100}>
        <Title order={1}>{t('intake:create')}</Title>
        {shown ? (
          <IntakeEntry {...shown} onOther={() => setShown(null)} />
        ) : (
          <IntakeDrop sending={sending} onFile={(file) => void sending.send({}, file)} />
        )}
      </Stack>
    </Box>
  )
}
