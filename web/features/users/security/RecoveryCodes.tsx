import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { CopyLine } from './CopyLine.tsx'
import classes from './security.module.css'

interface Props {
  readonly codes: readonly string[]
  readonly onDone: () => void
}

/** Shown once: nothing of them is kept on the page beyond this. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const t = useTranslate()
  return (
    <Stack gap="sm">
      <Text>{t('security:recovery.sentence')}</Text>
      <ul className={classes.codes} aria-label={t('security:recovery.list')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="xs" justify="flex-end">
        <CopyLine value={codes.join('\n')} label={t('security:recovery.copy')} />
        <Button size="xs" onClick={onDone} data-autofocus>
          {t('security:recovery.done')}
        </Button>
      </Group>
    </Stack>
  )
}
