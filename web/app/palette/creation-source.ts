import { creations } from '../registries/creations.ts'
import type { PaletteSource } from './palette.types.ts'

/** Adding something: the entries of the « + » menu. */
export const creationSource: PaletteSource = {
  key: 'creations',
  title: (t) => t('palette.add'),
  entries: ({ t, may, create }) =>
    creations
      .filter(({ right }) => may(right))
      .map((creation) => ({ key: creation.key, label: creation.command(t), icon: creation.icon, run: () => create(creation) })),
}
