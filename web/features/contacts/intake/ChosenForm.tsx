import { Button, Group, Text } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'

/** Which form is being looked at, and the way to another. */
export function ChosenForm({ name, onOther }: { readonly name: string; readonly onOther: () => void }) {
  const t = useTranslate()
  return (
    <Group gap="xs">
      <Text size="sm">{name}</Text>
      <Button size="compact-sm" variant="default" onClick={onOther}>
        {t('intake:otherFile')}
      </Button>
    </Group>
  )
}
