import { Menu, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { changeLanguage, LANGUAGES } from '../languages/language.ts'
import { useTranslate } from '../languages/translate.ts'
import { THEMES } from './Preferences.tsx'

/** The theme, as items of the user menu. */
export function ThemeItems() {
  const t = useTranslate()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const choose = (value: string) => setColorScheme(THEMES.find((theme) => theme === value) ?? 'auto')
  return (
    <Menu.RadioGroup value={colorScheme} onChange={choose} aria-label={t('theme.label')}>
      <Menu.Label>{t('theme.label')}</Menu.Label>
      {THEMES.map((value) => (
        <Menu.RadioItem key={value} value={value} closeMenuOnClick={false}>
          {t(`theme.${value}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}

/** The language, as items of the user menu. */
export function LanguageItems() {
  const t = useTranslate()
  const { i18n } = useTranslation()
  const choose = (value: string) => void changeLanguage(LANGUAGES.find((language) => language === value) ?? 'fr')
  return (
    <Menu.RadioGroup value={i18n.language} onChange={choose} aria-label={t('language.label')}>
      <Menu.Label>{t('language.label')}</Menu.Label>
      {LANGUAGES.map((value) => (
        <Menu.RadioItem key={value} value={value} closeMenuOnClick={false}>
          {t(`language.${value}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
