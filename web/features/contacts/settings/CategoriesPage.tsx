import { Box, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { addCategory, deleteCategory, editCategory, listCategories } from '#contract/contacts/contacts.contract.ts'
import { CONTACT_TYPE_LABELS, CONTACT_TYPES, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import type { NamedItem } from '#web/kit/names/names.types.ts'
import { NamesList } from '#web/kit/names/NamesList.tsx'

const stale = { invalidates: [listCategories], refused: () => true } as const

function TypeCategories({ type }: { readonly type: ContactType }) {
  const t = useTranslate()
  const read = useRead(listCategories, { type })
  const add = useOperation(addCategory, stale)
  const edit = useOperation(editCategory, stale)
  const remove = useOperation(deleteCategory, {
    ...stale,
    done: ({ jobId }) => (jobId ? t('contacts:categories.goesOn') : t('contacts:categories.deleted')),
  })
  const actions = {
    add: (name: string) => add.mutateAsync({ type, name }),
    change: ({ id }: NamedItem, name: string) => edit.mutateAsync({ categoryId: id, name }),
    remove: ({ id }: NamedItem, heir: string | null) => remove.mutateAsync({ categoryId: id, moveToId: heir }),
  }
  return (
    <ReadPart read={read}>
      {({ categories }) => (
        <NamesList
          label={CONTACT_TYPE_LABELS[type]}
          addLabel={t('contacts:categories.add')}
          empty={t('contacts:categories.empty')}
          items={categories.map(({ id, name, depth, count }) => ({ id, name, depth, uses: count }))}
          actions={actions}
          heirs={{ withoutHeir: t('contacts:categories.none') }}
        />
      )}
    </ReadPart>
  )
}

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
