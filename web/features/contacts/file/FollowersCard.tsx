import { Paper, Stack, Text, Title } from '@mantine/core'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'

/** CON-6: main adviser, co-advisers and assistants. */
export function FollowersCard({ contact }: { readonly contact: ContactFile }) {
  const t = useTranslate()
  const namesOf = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ') || t('contacts:file.nobody')
  const lines = [
    [t('contacts:file.mainAdviser'), contact.mainAdviser.name],
    [t('contacts:file.coAdvisers'), namesOf(contact.coAdvisers)],
    [t('contacts:file.assistants'), namesOf(contact.assistants)],
  ] as const
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('contacts:file.followers')}>
      <Stack gap="xs">
        <Title order={2} size="h5">
          {t('contacts:file.followers')}
        </Title>
        {lines.map(([label, value]) => (
          <div key={label}>
            <Text c="dimmed">{label}</Text>
            <Text>{value}</Text>
          </div>
        ))}
      </Stack>
    </Paper>
  )
}
