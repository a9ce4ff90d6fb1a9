import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'

/** Letters as they are searched: without accents nor case. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

const holds = ({ label }: ComboboxItem, words: readonly string[]) => words.every((word) => plain(label).includes(word))

/** UX-2: every word, in any order, accents and case ignored. */
export const byWords: OptionsFilter = ({ options, search }) => {
  const words = plain(search).split(/\s+/).filter(Boolean)
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return holds(option, words) ? [option] : []
    const items = option.items.filter((item) => holds(item, words))
    return items.length ? [{ ...option, items }] : []
  })
}
