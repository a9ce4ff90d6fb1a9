import { IconArrowRight } from '@tabler/icons-react'
import { modules } from '../registries/modules.ts'
import { settingPages } from '../registries/settings.ts'
import { isOffered, userMenu } from '../registries/user-menu.ts'
import type { PaletteSource } from './palette.types.ts'

/** Going to a page: the modules, the pages of the user menu and those of Services. */
export const pageSource: PaletteSource = {
  key: 'pages',
  title: (t) => t('palette.goTo'),
  entries: ({ t, may, exists, go }) =>
    [...modules, ...userMenu.filter((entry) => isOffered(entry, may)), ...settingPages]
      .filter(({ right, address }) => may(right) && exists(address))
      .map(({ key, label, address }) => ({ key, label: label(t), icon: IconArrowRight, run: () => go(address) })),
}
