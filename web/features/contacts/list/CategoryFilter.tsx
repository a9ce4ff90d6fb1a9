import { Title } from '@mantine/core'
import type { listCategories } from '#contract/contacts/contacts.contract.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { withFilter } from '#web/kit/list/filters/address.ts'
import type { ListQuery } from '#web/kit/list/list.types.ts'
import type { DraggedRows } from '#web/kit/list/rows/useRowDrag.ts'
import { CategoryTree } from '#web/kit/tree/CategoryTree.tsx'
import { TypeNav } from '../components/TypeNav.tsx'
import { CATEGORY, categoryTree, NO_CATEGORY } from './contact-filters.ts'

type Categories = Out<typeof listCategories>

interface CategoryFilterProps {
  readonly tree: Categories
  readonly query: ListQuery
  setQuery: (query: ListQuery) => void
  /** Contacts dropped on a category (CON-20). */
  onDrop: (rows: DraggedRows, categoryId: string) => void
}

const ALL = 'toutes'

/** CON-20: the categories of the type, which narrow the list and receive the contacts dropped on them. */
function CategoryFilter({ tree: { categories, uncategorised }, query, setQuery, onDrop }: CategoryFilterProps) {
  const t = useTranslate()
  const nodes = [
    { id: ALL, label: t('contacts:list.allCategories') },
    ...categoryTree(categories),
    ...(uncategorised.count > 0 ? [{ id: NO_CATEGORY, label: t('contacts:file.noCategory'), count: uncategorised.count }] : []),
  ]
  const choose = (id: string) => setQuery({ ...query, filters: withFilter(query.filters, CATEGORY, id === ALL ? [] : [id]) })
  return (
    <>
      <Title order={2} size="h6" mt="sm" mb={2} px={8}>
        {t('contacts:list.categories')}
      </Title>
      <CategoryTree
        label={t('contacts:list.categories')}
        nodes={nodes}
        selected={query.filters[CATEGORY]?.[0] ?? ALL}
        onSelect={choose}
        accepts={({ type }, { id }) => type === 'contacts' && id !== ALL && id !== NO_CATEGORY}
        onDrop={(rows, { id }) => onDrop(rows, id)}
      />
    </>
  )
}

/** What stands at the left of a list of contacts: the other lists, and the categories of this one once they are read. */
export const sideOf =
  (type: ContactType, tree: Categories | undefined, onDrop: CategoryFilterProps['onDrop']) =>
  (query: ListQuery, setQuery: (query: ListQuery) => void) => (
    <>
      <TypeNav active={type} />
      {tree && <CategoryFilter tree={tree} query={query} setQuery={setQuery} onDrop={onDrop} />}
    </>
  )
