import { ActionIcon, Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'
import { FileLink } from './FileLink.tsx'
import { useUploads } from './useUploads.ts'

interface FilesFieldProps {
  readonly bind: FieldBinding
  /** Files attached already; the form holds ids alone. */
  readonly attached: readonly FileLine[]
}

const idsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [])

/** Attachments of an event: sent as soon as chosen, attached when the event is saved. */
export function FilesField({ bind, attached }: FilesFieldProps) {
  const t = useTranslate()
  const formats = useFormats()
  const label = t('timeline:files.title')
  const { value, set, input } = useField({ bind, label })
  const [known, setKnown] = useState<readonly FileLine[]>(attached)
  const reset = useRef<() => void>(null)
  const { sending, send } = useUploads((file) => {
    setKnown((files) => [...files, file])
    set([...idsIn(bind.store.get(bind.path)), file.id])
  })
  const ids = idsIn(value)
  const shown = [...attached, ...known].filter(
    ({ id }, place, all) => ids.includes(id) && all.findIndex((one) => one.id === id) === place,
  )
  return (
    <Stack gap={4} role="group" aria-label={label}>
      <Group gap="xs">
        <Text fw={600} size="xs">
          {label}
        </Text>
        <FileButton multiple resetRef={reset} onChange={(files) => void send(files).finally(() => reset.current?.())}>
          {(props) => (
            <Button {...props} variant="subtle" size="compact-xs" leftSection={<IconPaperclip size={14} aria-hidden />}>
              {t('timeline:files.add')}
            </Button>
          )}
        </FileButton>
      </Group>
      {shown.map((file) => (
        <Group key={file.id} gap={6} wrap="nowrap">
          <FileLink file={file} />
          <ActionIcon
            aria-label={t('timeline:files.remove', { name: file.name })}
            onClick={() => set(ids.filter((id) => id !== file.id))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {sending && (
        <div role="status">
          <Text size="xs">{t('timeline:files.sending', { name: sending.name, share: formats.percent(sending.share) })}</Text>
          <Progress value={sending.share * 100} size="xs" aria-label={sending.name} />
        </div>
      )}
      {!sending && shown.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('timeline:files.none')}
        </Text>
      )}
      {input.error && (
        <Text size="xs" c="var(--mantine-color-error)">
          {input.error}
        </Text>
      )}
    </Stack>
  )
}
