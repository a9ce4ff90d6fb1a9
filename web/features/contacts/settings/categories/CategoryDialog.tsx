import type { CategoryNode } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { DeleteNameDialog } from '#web/kit/names/DeleteNameDialog.tsx'
import { NameDialog } from '#web/kit/names/NameDialog.tsx'
import { MoveToDialog } from '#web/kit/tree/MoveToDialog.tsx'
import type { TreeNode } from '#web/kit/tree/tree.types.ts'
import { categoryTree } from '../../list/contact-filters.ts'
import type { CategoryActs, CategoryWindow } from './category.types.ts'

interface CategoryDialogProps {
  readonly opened: CategoryWindow
  readonly categories: readonly CategoryNode[]
  readonly acts: CategoryActs
  readonly onClose: () => void
}

const TOP = 'haut'

/** Where it may go: not below itself. */
const placesFor = (nodes: readonly TreeNode[], id: string): TreeNode[] =>
  nodes.filter((node) => node.id !== id).map((node) => ({ ...node, children: placesFor(node.children ?? [], id) }))

/** CON-24: the window of one decision about a category. */
export function CategoryDialog({ opened, categories, acts, onClose }: CategoryDialogProps) {
  const t = useTranslate()
  if (opened.kind === 'add') {
    const { below } = opened
    return (
      <NameDialog
        title={below ? t('contactLists:categories.addBelowTitle', { name: below.name }) : t('contacts:categories.add')}
        onSave={(name) => acts.add(name, below?.id ?? null)}
        onClose={onClose}
      />
    )
  }
  const { category } = opened
  const asItem = ({ id, name, count }: CategoryNode) => ({ id, name, uses: count })
  switch (opened.kind) {
    case 'rename':
      return (
        <NameDialog
          title={t('kit:names.changeTitle', { name: category.name })}
          name={category.name}
          onSave={(name) => acts.rename(category, name)}
          onClose={onClose}
        />
      )
    case 'place':
      return (
        <MoveToDialog
          title={t('contactLists:categories.moveTitle', { name: category.name })}
          label={t('contacts:list.categories')}
          nodes={[{ id: TOP, label: t('contactLists:categories.top') }, ...placesFor(categoryTree(categories), category.id)]}
          onMove={(id) => acts.placeBelow(category, id === TOP ? null : id)}
          onClose={onClose}
        />
      )
    case 'remove':
      return (
        <DeleteNameDialog
          item={asItem(category)}
          heirs={categories.filter(({ id }) => id !== category.id).map(asItem)}
          withoutHeir={t('contacts:categories.none')}
          onDelete={(heir) => acts.remove(category, heir)}
          onClose={onClose}
        />
      )
  }
}
