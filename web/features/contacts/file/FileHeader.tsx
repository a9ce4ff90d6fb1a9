import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'

/** CON-8: name, type, category, adviser, keywords and age, above every section of the file. */
export function FileHeader({ contact, action }: { readonly contact: ContactFile; readonly action?: ReactNode }) {
  const t = useTranslate()
  const facts = [
    t(`contacts:typeOne.${contact.type}`),
    contact.category?.name ?? t('contacts:file.noCategory'),
    t(`contacts:kind.${contact.kind}`),
    contact.age === null ? null : t('contacts:file.age', { count: contact.age }),
    contact.mainAdviser.name,
  ].filter((fact) => fact !== null)
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <Stack gap={2}>
        <Group gap="xs">
          <Title order={1}>{contact.name}</Title>
          {contact.deceased && <Badge color="gray">{t('contacts:list.deceased')}</Badge>}
          {contact.isPrivate && <Badge color="orange">{t('contacts:list.private')}</Badge>}
        </Group>
        <Text c="dimmed">{facts.join(' · ')}</Text>
        {contact.keywords.length > 0 && (
          <Group gap={4}>
            {contact.keywords.map((keyword) => (
              <Badge key={keyword.id} variant="default">
                {keyword.name}
              </Badge>
            ))}
          </Group>
        )}
      </Stack>
      {action}
    </Group>
  )
}
