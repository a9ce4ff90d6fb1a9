import { IconArrowRight } from '@tabler/icons-react'
import { modules } from '../registries/modules.ts'
import { userMenu } from '../registries/user-menu.ts'
import type { PaletteSource } from './palette.types.ts'

/** Going to a page: the modules and the pages of the user menu. */
export const pageSource: PaletteSource = {
  key: 'pages',
  title: (t) => t('palette.goTo'),
  entries: ({ t, may, exists, go }) =>
    [...modules, ...userMenu]
      .filter(({ right, address }) => may(right) && exists(address))
      .map(({ key, label, address }) => ({ key, label: label(t), icon: IconArrowRight, run: () => go(address) })),
}
