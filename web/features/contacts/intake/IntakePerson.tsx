import { Alert, Anchor, Card, Stack, Text, Title } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import type { IntakeReading } from '#contract/contacts/intake/intake.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { intakeAddressOf } from './intake-addresses.ts'
import { IntakeLines } from './IntakeLines.tsx'

interface Props {
  readonly title: string
  readonly person: IntakeReading['person']
}

/** One person of a form: whom they look like — whose file may rather be updated —, then what is said of them. */
export function IntakePerson({ title, person: { lines, duplicates } }: Props) {
  const t = useTranslate()
  return (
    <Card withBorder p="sm">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {title}
        </Title>
        {duplicates.length > 0 && (
          <Alert
            color="orange"
            icon={<IconUsers aria-hidden />}
            title={t('intake:twins', { count: duplicates.length })}
            role="status"
            py="xs"
          >
            {duplicates.map((twin) => (
              <div key={twin.id}>
                <Anchor component={AddressLink} address={intakeAddressOf(twin.id)} underline="always">
                  {t('intake:updateRather', { name: twin.name })}
                </Anchor>
                <Text size="sm">{[twin.adviser.name, twin.town, ...twin.reasons].filter(Boolean).join(' · ')}</Text>
              </div>
            ))}
          </Alert>
        )}
        <IntakeLines label={title} lines={lines} />
      </Stack>
    </Card>
  )
}
