import { Title } from '@mantine/core'
import type { listCategories } from '#contract/contacts/contacts.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { withFilter } from '#web/kit/list/filters/address.ts'
import type { ListState } from '#web/kit/list/list.types.ts'
import type { DraggedRows } from '#web/kit/list/rows/useRowDrag.ts'
import { CategoryTree } from '#web/kit/tree/CategoryTree.tsx'
import { CATEGORY, categoryTree, NO_CATEGORY } from '../contact-filters.ts'

interface CategoryFilterProps {
  readonly tree: Out<typeof listCategories>
  readonly state: ListState
  /** Contacts dropped on a category; null: on « Sans catégorie » (CON-20). */
  readonly onDrop: (rows: DraggedRows, categoryId: string | null) => void
}

const ALL = 'toutes'

/** CON-20: the categories of the type, which narrow the list and receive the contacts dropped on them. */
export function CategoryFilter({ tree: { categories, uncategorised }, state: { query, setQuery }, onDrop }: CategoryFilterProps) {
  const t = useTranslate()
  const nodes = [
    { id: ALL, label: t('contacts:list.allCategories') },
    ...categoryTree(categories),
    ...(uncategorised.count > 0 ? [{ id: NO_CATEGORY, label: t('contacts:file.noCategory'), count: uncategorised.count }] : []),
  ]
  const choose = (id: string) => setQuery({ ...query, filters: withFilter(query.filters, CATEGORY, id === ALL ? [] : [id]) })
  return (
    <section>
      <Title order={2} size="h6" mt="sm" mb={2} px={8}>
        {t('contacts:list.categories')}
      </Title>
      <CategoryTree
        label={t('contacts:list.categories')}
        nodes={nodes}
        selected={query.filters[CATEGORY]?.[0] ?? ALL}
        onSelect={choose}
        accepts={({ type }, { id }) => type === 'contacts' && id !== ALL}
        onDrop={(rows, { id }) => onDrop(rows, id === NO_CATEGORY ? null : id)}
      />
    </section>
  )
}
