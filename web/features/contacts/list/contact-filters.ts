import type { CategoryNode, ContactFilter, ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { CONTACT_KINDS } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { ListFilter, ListQuery, Selection } from '#web/kit/list/list.types.ts'
import type { TreeNode } from '#web/kit/tree/tree.types.ts'

/** Names of the filters in the address. */
export const CATEGORY = 'categorie'
export const ADVISER = 'conseiller'
export const KEYWORD = 'motcle'
const KIND = 'nature'

/** In the place of an adviser: those who are none (CON-20). */
export const OTHERS = 'autres'

/** In the place of a category: contacts that have none. */
export const NO_CATEGORY = 'aucune'

interface Person {
  readonly id: string
  readonly name: string
}

interface Choices {
  readonly categories: readonly CategoryNode[]
  /** Who may follow contacts. */
  readonly people: readonly Person[]
  readonly keywords: readonly Person[]
}

/** The filters of a list of contacts, with the choices of its type. */
export function contactFilters(t: Translate, { categories, people, keywords }: Choices): ListFilter[] {
  const named = (all: readonly Person[]) => all.map(({ id, name }) => ({ value: id, label: name }))
  const nodes = categories.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }))
  return [
    {
      key: CATEGORY,
      label: t('contacts:list.category'),
      kind: 'choice',
      options: [...nodes, { value: NO_CATEGORY, label: t('contacts:file.noCategory') }],
    },
    {
      key: ADVISER,
      label: t('contacts:list.follower'),
      kind: 'choice',
      options: [...named(people), { value: OTHERS, label: t('contactLists:side.others') }],
    },
    { key: KEYWORD, label: t('contactLists:side.keyword'), kind: 'choice', options: named(keywords) },
    {
      key: KIND,
      label: t('contacts:list.kind'),
      kind: 'choice',
      options: CONTACT_KINDS.map((kind) => ({ value: kind, label: t(`contacts:kind.${kind}`) })),
    },
  ]
}

type Asked = Pick<ListQuery, 'search' | 'filters'>

/** What the list asks, in the contract's words. */
export function contactFilterOf(type: ContactType, { search, filters }: Asked): ContactFilter {
  const category = filters[CATEGORY]?.[0]
  const uncategorised = category === NO_CATEGORY
  const follower = filters[ADVISER]?.[0]
  return {
    type,
    search,
    uncategorised,
    categoryId: uncategorised ? undefined : category,
    adviserId: follower === OTHERS ? undefined : follower,
    followedByOthers: follower === OTHERS,
    keywordId: filters[KEYWORD]?.[0],
    kind: CONTACT_KINDS.find((kind) => kind === filters[KIND]?.[0]),
  }
}

/** What is ticked, in the contract's words. */
export const contactSelectionOf = (type: ContactType, selection: Selection): ContactSelection =>
  selection.all
    ? { all: true, filter: contactFilterOf(type, selection.filter), except: [...selection.except] }
    : { ids: [...selection.ids] }

/** The categories as a tree: they come from the server with children after their parent. */
export function categoryTree(categories: readonly CategoryNode[], parentId: string | null = null): TreeNode[] {
  return categories
    .filter((category) => category.parentId === parentId)
    .map(({ id, name, count }) => ({ id, label: name, count: count.count, children: categoryTree(categories, id) }))
}
