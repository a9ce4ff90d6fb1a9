import { Anchor, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { listContactImports, readImportTemplate, startContactImport } from '#contract/imports/imports.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { fileAddress } from '#web/kit/call/address.ts'
import { invalidate } from '#web/kit/call/reads.ts'
import { uploadFile } from '#web/kit/call/upload.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { FileDrop } from '#web/kit/wizard/FileDrop.tsx'

const MAX_BYTES = 50 * 1024 * 1024

/** CON-70: the file; what is wrong with it is said here, and nothing of it is kept. */
export function FileStep({ onStarted }: { readonly onStarted: (importId: string) => void }) {
  const t = useTranslate()
  const queryClient = useQueryClient()
  const [sent, setSent] = useState<number | undefined>()
  const [refused, setRefused] = useState<Error | null>(null)
  const send = async (file: File) => {
    setRefused(null)
    setSent(0)
    try {
      const { id } = await uploadFile(startContactImport, {}, file, { onProgress: setSent })
      await invalidate(queryClient, [listContactImports])
      onStarted(id)
    } catch (error) {
      setRefused(error instanceof Error ? error : new Error(String(error)))
    } finally {
      setSent(undefined)
    }
  }
  return (
    <Stack gap="sm" maw={760}>
      <FileDrop hint={t('imports:hint')} maxSize={MAX_BYTES} sent={sent} onFile={(file) => void send(file)} />
      {refused && <ErrorBlock error={refused} />}
      <Text size="sm">{t('imports:nothingYet')}</Text>
      <Text size="sm">
        {t('imports:hintTemplate')}{' '}
        <Anchor href={fileAddress(readImportTemplate, {})} download underline="always" style={{ whiteSpace: 'nowrap' }}>
          <IconDownload size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('imports:template')}
        </Anchor>
      </Text>
    </Stack>
  )
}
