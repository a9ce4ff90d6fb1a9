import { Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { addCategory, deleteCategory, editCategory, listCategories } from '#contract/contacts/contacts.contract.ts'
import type { CategoryNode } from '#contract/contacts/contacts.shapes.ts'
import { CONTACT_TYPE_LABELS } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { placeCategory } from '#contract/contacts/list/list.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { CategoryDialog } from './CategoryDialog.tsx'
import type { CategoryActs, CategoryWindow } from './category.types.ts'
import { CategoryLine } from './CategoryLine.tsx'

/** What one does to the categories of a type; what it says is said where it was asked for. */
function useCategoryActs(type: ContactType): CategoryActs {
  const t = useTranslate()
  const stale = { invalidates: [listCategories], refused: () => true } as const
  const add = useOperation(addCategory, stale)
  const edit = useOperation(editCategory, stale)
  const settle = useOperation(editCategory, { invalidates: [listCategories] })
  const order = useOperation(placeCategory, { invalidates: [listCategories], done: false })
  const place = useOperation(placeCategory, stale)
  const remove = useOperation(deleteCategory, {
    ...stale,
    done: ({ jobId }) => (jobId ? t('contacts:categories.goesOn') : t('contacts:categories.deleted')),
  })
  return {
    add: (name, parentId) => add.mutateAsync({ type, name, parentId }),
    rename: ({ id }, name) => edit.mutateAsync({ categoryId: id, name }),
    makeDefault: ({ id, isDefault }) => settle.mutate({ categoryId: id, isDefault: !isDefault }),
    order: ({ id, parentId }, index) => order.mutate({ categoryId: id, parentId, index }),
    placeBelow: ({ id }, parentId) => place.mutateAsync({ categoryId: id, parentId, index: 10_000 }),
    remove: ({ id }, moveToId) => remove.mutateAsync({ categoryId: id, moveToId }),
  }
}

/** CON-24: the tree of one type: its order, sub-categories, the default one; each line with its menu. */
export function TypeCategories({ type }: { readonly type: ContactType }) {
  const t = useTranslate()
  const read = useRead(listCategories, { type })
  const acts = useCategoryActs(type)
  const [opened, setOpened] = useState<CategoryWindow | null>(null)
  const [said, setSaid] = useState('')
  const add = (
    <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setOpened({ kind: 'add', below: null })}>
      {t('contacts:categories.add')}
    </Button>
  )
  const lines = (categories: readonly CategoryNode[]) =>
    categories.map((category) => {
      const siblings = categories.filter(({ parentId }) => parentId === category.parentId)
      return (
        <CategoryLine
          key={category.id}
          category={category}
          index={siblings.indexOf(category)}
          count={siblings.length}
          onMove={(from, to) => {
            const moved = siblings[from]
            if (!moved || to < 0 || to >= siblings.length) return
            acts.order(moved, to)
            setSaid(t('contactLists:categories.moved', { name: moved.name, place: to + 1, count: siblings.length }))
          }}
          onDefault={() => acts.makeDefault(category)}
          onOpen={setOpened}
        />
      )
    })
  return (
    <ReadPart read={read}>
      {({ categories }) => (
        <Stack gap="sm">
          {categories.length === 0 ? (
            <EmptyState sentence={t('contacts:categories.empty')} action={add} />
          ) : (
            <>
              <Group>{add}</Group>
              <Text size="sm" c="dimmed">
                {t('contactLists:categories.hint')}
              </Text>
              <Table.ScrollContainer minWidth={480} w="100%" maw={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
                <Table highlightOnHover aria-label={CONTACT_TYPE_LABELS[type]}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th w={70}>{t('contactLists:categories.order')}</Table.Th>
                      <Table.Th>{t('kit:names.name')}</Table.Th>
                      <Table.Th ta="right">{t('kit:names.uses')}</Table.Th>
                      <Table.Th w={50}>
                        <VisuallyHidden>{t('kit:list.actions')}</VisuallyHidden>
                      </Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>{lines(categories)}</Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </>
          )}
          <VisuallyHidden role="status">{said}</VisuallyHidden>
          {opened && <CategoryDialog opened={opened} categories={categories} acts={acts} onClose={() => setOpened(null)} />}
        </Stack>
      )}
    </ReadPart>
  )
}
