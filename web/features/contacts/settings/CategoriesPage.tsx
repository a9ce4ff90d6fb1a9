import { Box, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { CONTACT_TYPE_LABELS, CONTACT_TYPES, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { TypeCategories } from './categories/TypeCategories.tsx'

/** ORG-51, CON-24: the categories of each type of contact, as the tree they are. */
export function CategoriesPage() {
  const t = useTranslate()
  const [type, setType] = useState<ContactType>('client')
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('contacts:categories.title')}</Title>
      <Text c="dimmed">{t('contacts:categories.sentence')}</Text>
      <Box style={{ overflowX: 'auto' }}>
        <SegmentedControl
          aria-label={t('contacts:categories.type')}
          value={type}
          onChange={(value) => setType(ContactTypeCode.parse(value))}
          data={CONTACT_TYPES.map((value) => ({ value, label: CONTACT_TYPE_LABELS[value] }))}
        />
      </Box>
      <TypeCategories key={type} type={type} />
    </Stack>
  )
}
