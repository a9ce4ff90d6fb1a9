import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { typeset } from './typeset.ts'

export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const STORED = 'sillage.langue'

/** French unless the user chose otherwise on this machine. */
export function chosenLanguage(): Language {
  const stored = localStorage.getItem(STORED)
  return LANGUAGES.find((language) => language === stored) ?? 'fr'
}

let finish = typeset

/** Only the catalogue that is shown travels to the page. */
async function catalogueOf(language: Language) {
  return language === 'fr' ? (await import('./fr.ts')).fr : (await import('./en.ts')).en
}

async function addCatalogue(language: Language): Promise<void> {
  for (const [namespace, texts] of Object.entries(await catalogueOf(language))) {
    i18next.addResourceBundle(language, namespace, language === 'fr' ? finish(texts) : texts, true, true)
  }
}

/** @param asWritten for tests, which look for sentences with the spaces one types. */
export async function startLanguages(language: Language = chosenLanguage(), asWritten = false): Promise<void> {
  if (asWritten) finish = (texts) => texts
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'app',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await addCatalogue(language)
  document.documentElement.lang = language
}

export async function changeLanguage(language: Language): Promise<void> {
  await addCatalogue(language)
  await i18next.changeLanguage(language)
  localStorage.setItem(STORED, language)
  document.documentElement.lang = language
}
