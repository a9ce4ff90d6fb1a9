import { SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Language } from '../languages/language.ts'
import { changeLanguage, LANGUAGES } from '../languages/language.ts'
import { useTranslate } from '../languages/translate.ts'

export const THEMES = ['light', 'dark', 'auto'] as const

/** Light, dark, or as the system; kept on this machine. */
export function ThemeChoice() {
  const t = useTranslate()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      aria-label={t('theme.label')}
      value={colorScheme}
      onChange={setColorScheme}
      data={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
    />
  )
}

export function LanguageChoice() {
  const t = useTranslate()
  const { i18n } = useTranslation()
  const shown = LANGUAGES.find((language) => language === i18n.language) ?? 'fr'
  return (
    <SegmentedControl<Language>
      aria-label={t('language.label')}
      value={shown}
      onChange={(language) => void changeLanguage(language)}
      data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
    />
  )
}
