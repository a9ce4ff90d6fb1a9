import { Anchor, Group, Text } from '@mantine/core'
import { IconFile } from '@tabler/icons-react'
import { readFile } from '#contract/documents/documents.contract.ts'
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { fileAddress } from '#web/kit/call/address.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'

/** A file to download: name and size. */
export function FileLink({ file }: { readonly file: FileLine }) {
  const t = useTranslate()
  const formats = useFormats()
  return (
    <Group gap={6} wrap="nowrap">
      <IconFile size={14} aria-hidden style={{ flexShrink: 0 }} />
      <Anchor
        href={fileAddress(readFile, { fileId: file.id })}
        download={file.name}
        size="xs"
        aria-label={t('timeline:files.download', { name: file.name })}
      >
        {file.name}
      </Anchor>
      <Text size="xs" c="dimmed">
        {formats.fileSize(file.size)}
      </Text>
    </Group>
  )
}
