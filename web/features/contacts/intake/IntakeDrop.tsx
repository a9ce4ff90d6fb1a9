import { Stack, Text } from '@mantine/core'
import type { Operation } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { FileDrop } from '#web/kit/wizard/FileDrop.tsx'
import type { useSending } from './useSending.ts'

const MAX_BYTES = 20 * 1024 * 1024

interface Props {
  readonly sending: Pick<ReturnType<typeof useSending<Operation>>, 'sent' | 'refused'>
  readonly onFile: (file: File) => void
}

/** Where the filled form is dropped; what is wrong with it is said here, and nothing of it is kept. */
export function IntakeDrop({ sending: { sent, refused }, onFile }: Props) {
  const t = useTranslate()
  return (
    <Stack gap="sm" maw={760}>
      <FileDrop hint={t('intake:hint')} maxSize={MAX_BYTES} {...(sent === undefined ? {} : { sent })} onFile={onFile} />
      {refused && <ErrorBlock error={refused} />}
      <Text size="sm">{t('intake:nothingYet')}</Text>
    </Stack>
  )
}
