import { searchKey } from '#contract/contacts/name.rules.ts'
import type { TreeNode } from '#web/kit/tree/tree.types.ts'
import type { Translate } from '../languages/translate.ts'
import type { SettingPage } from '../registries/settings.ts'

/** The pages as a tree: groups, with their pages below; the id of a page is its address. */
export function settingTree(pages: readonly SettingPage[], t: Translate): TreeNode[] {
  const groups = Map.groupBy(pages, (page) => page.group(t))
  return [...groups].map(([group, members]) => ({
    id: `group:${group}`,
    label: group,
    children: members.map((page) => ({ id: page.address, label: page.label(t) })),
  }))
}

/** The pages whose name, group or theme holds every word typed, in any order. */
export function foundSettings(pages: readonly SettingPage[], typed: string, t: Translate): SettingPage[] {
  const words = searchKey(typed).split(' ').filter(Boolean)
  return pages.filter((page) => {
    const text = searchKey(`${page.label(t)} ${page.group(t)} ${t(`settings:theme.${page.theme}`)}`)
    return words.every((word) => text.includes(word))
  })
}

/** The page that an address stands on, or below. */
export const pageAt = (pages: readonly SettingPage[], pathname: string): SettingPage | undefined =>
  pages.find(({ address }) => pathname === address || pathname.startsWith(`${address}/`))
