import { Button, CopyButton } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslate } from '#web/app/languages/translate.ts'

/** Copies a text, and says so. */
export function CopyLine({ value, label }: { readonly value: string; readonly label: string }) {
  const t = useTranslate()
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button size="xs" variant="default" leftSection={<IconCopy size={14} aria-hidden />} onClick={copy}>
          {copied ? t('security:setup.copied') : label}
        </Button>
      )}
    </CopyButton>
  )
}
