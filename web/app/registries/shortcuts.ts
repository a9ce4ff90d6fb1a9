import type { Translate } from '../languages/translate.ts'

/** Keys as the dialog « ? » shows them; `mod` is Ctrl, or ⌘ on a Mac; `enter` and `space` are named in the user's language. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly label: (t: Translate) => string
}

export interface ShortcutGroup {
  readonly key: string
  readonly title: (t: Translate) => string
  readonly shortcuts: readonly Shortcut[]
}

export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    key: 'everywhere',
    title: (t) => t('shortcuts.everywhere'),
    shortcuts: [
      { keys: ['mod', 'K'], label: (t) => t('shortcuts.palette') },
      { keys: ['?'], label: (t) => t('shortcuts.help') },
      { keys: ['Esc'], label: (t) => t('shortcuts.close') },
      { keys: ['mod', 'J'], label: (t) => t('shortcuts.theme') },
    ],
  },
  {
    key: 'lists',
    title: (t) => t('shortcuts.lists'),
    shortcuts: [
      { keys: ['↑', '↓'], label: (t) => t('shortcuts.rows') },
      { keys: ['enter'], label: (t) => t('shortcuts.open') },
      { keys: ['space'], label: (t) => t('shortcuts.select') },
      { keys: ['J', 'K'], label: (t) => t('shortcuts.nextRecord') },
    ],
  },
]
