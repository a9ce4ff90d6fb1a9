import { Progress, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconFileUpload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../format/useFormats.ts'
import '@mantine/dropzone/styles.css'

interface FileDropProps {
  /** « Classeur Excel, texte CSV ou carte de visite (.vcf), 50 Mo au plus ». */
  readonly hint: ReactNode
  /** Bytes. The server has the last word, and looks at the content. */
  readonly maxSize: number
  /** Share already sent, 0 to 1; undefined when nothing is being sent. */
  readonly sent?: number
  onFile: (file: File) => void
}

/** Where a file is dropped, or chosen by mouse or keyboard. What it may hold is judged by the server, never by its name. */
export function FileDrop({ hint, maxSize, sent, onFile }: FileDropProps) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const [refused, setRefused] = useState<string | null>(null)
  const take = (file: File | undefined) => {
    if (!file) return
    const tooLarge = file.size > maxSize
    setRefused(tooLarge ? t('wizard.tooLarge', { size: formats.fileSize(file.size), limit: formats.fileSize(maxSize) }) : null)
    if (!tooLarge) onFile(file)
  }
  return (
    <Stack gap="xs">
      <Dropzone
        onDrop={(files) => take(files[0])}
        multiple={false}
        disabled={sent !== undefined}
        p="xl"
        inputProps={{ 'aria-label': t('wizard.drop') }}
      >
        <Stack align="center" gap={4} style={{ pointerEvents: 'none' }}>
          <IconFileUpload size={32} stroke={1.4} aria-hidden />
          <Text fw={600}>{t('wizard.drop')}</Text>
          <Text c="dimmed">{hint}</Text>
        </Stack>
      </Dropzone>
      {sent !== undefined && <Progress value={100 * sent} animated aria-label={t('wizard.sending')} />}
      {refused && (
        <Text role="alert" c="var(--mantine-color-error)">
          {refused}
        </Text>
      )}
    </Stack>
  )
}
