import { useTranslation } from 'react-i18next'
import type { Flag, Scope, ScopedPermission } from '#contract/rights/permissions.types.ts'
import { rightLabel, SCOPE_LABELS, SCOPE_SENTENCES } from '#contract/rights/rights.labels.ts'
import { RIGHT_WORDS_EN, SCOPE_SENTENCES_EN, SCOPE_WORDS_EN } from './right-words.en.ts'

export interface RightWords {
  right: (right: Flag | ScopedPermission) => string
  scope: (scope: Scope) => string
  /** Whom a scope reaches. */
  sentence: (scope: Scope) => string
}

const FRENCH: RightWords = {
  right: rightLabel,
  scope: (scope) => SCOPE_LABELS[scope],
  sentence: (scope) => SCOPE_SENTENCES[scope],
}

const ENGLISH: RightWords = {
  right: (right) => RIGHT_WORDS_EN.get(right) ?? rightLabel(right),
  scope: (scope) => SCOPE_WORDS_EN[scope],
  sentence: (scope) => SCOPE_SENTENCES_EN[scope],
}

/** Rights and scopes in the words of the page's language; the French ones are the contract's. */
export const useRightWords = (): RightWords => (useTranslation().i18n.language === 'en' ? ENGLISH : FRENCH)
