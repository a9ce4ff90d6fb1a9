import { IconDeviceDesktop, IconKeyboard, IconLanguage, IconLogout, IconMoon, IconSun } from '@tabler/icons-react'
import type { PaletteSource } from './palette.types.ts'

/** Theme, language, shortcuts, signing out. */
export const preferenceSource: PaletteSource = {
  key: 'preferences',
  title: (t) => t('palette.preferences'),
  entries: ({ t, setTheme, setLanguage, showShortcuts, signOut }) => [
    { key: 'light', label: t('theme.useLight'), icon: IconSun, run: () => setTheme('light') },
    { key: 'dark', label: t('theme.useDark'), icon: IconMoon, run: () => setTheme('dark') },
    { key: 'auto', label: t('theme.useAuto'), icon: IconDeviceDesktop, run: () => setTheme('auto') },
    {
      key: 'fr',
      label: t('language.useFrench'),
      keywords: ['français', 'french'],
      icon: IconLanguage,
      run: () => setLanguage('fr'),
    },
    {
      key: 'en',
      label: t('language.useEnglish'),
      keywords: ['english', 'anglais'],
      icon: IconLanguage,
      run: () => setLanguage('en'),
    },
    { key: 'shortcuts', label: t('shortcuts.title'), keywords: ['?'], icon: IconKeyboard, run: showShortcuts },
    { key: 'signOut', label: t('userMenu.signOut'), icon: IconLogout, run: signOut },
  ],
}
