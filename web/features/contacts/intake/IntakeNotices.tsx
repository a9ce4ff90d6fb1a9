import { Alert, Card, List, Stack, Text, Title } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { IntakeComparison, IntakeRest } from '#contract/contacts/intake/intake.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'

interface Props {
  readonly read: Pick<IntakeComparison, 'version' | 'older' | 'masked'>
  readonly children?: ReactNode
}

/** What is to be known of a form before anything is done with it. */
export function IntakeNotices({ read: { version, older, masked }, children }: Props) {
  const t = useTranslate()
  return (
    <>
      {older && <Notice>{t('intake:older', { version })}</Notice>}
      {masked > 0 && <Notice>{t('intake:masked', { count: masked })}</Notice>}
      {children}
    </>
  )
}

export function Notice({ children, color = 'blue' }: { readonly children: ReactNode; readonly color?: string }) {
  return (
    <Alert variant="light" color={color} icon={<IconInfoCircle aria-hidden />} py="xs" role="status">
      {children}
    </Alert>
  )
}

/** What the form also says, and the file has no field for yet. */
export function IntakeRestCard({ rest }: { readonly rest: readonly IntakeRest[] }) {
  const t = useTranslate()
  if (!rest.length) return null
  return (
    <Card withBorder p="sm">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {t('intake:rest')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('intake:restNote')}
        </Text>
        {rest.map(({ title, lines }) => (
          <div key={title}>
            <Text size="sm" fw={600}>
              {title}
            </Text>
            <List size="sm" withPadding>
              {lines.map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
          </div>
        ))}
      </Stack>
    </Card>
  )
}
