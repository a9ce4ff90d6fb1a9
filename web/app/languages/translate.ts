import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { fr } from './fr.ts'

type Namespace = keyof typeof fr

/** Translates a key of any feature: `t('contacts:list.title')`; keys of the frame need no prefix. */
export type Translate = TFunction<['app', ...Namespace[]]>

const EVERY: ['app', ...Namespace[]] = ['app']

export function useTranslate(): Translate {
  return useTranslation(EVERY).t
}
