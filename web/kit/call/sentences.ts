import { useTranslation } from 'react-i18next'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Values } from '#contract/kernel/verdict.ts'
import type { OperationError } from './refusal.ts'

type Said = Pick<OperationError, 'code' | 'values' | 'message' | 'unreachable'>

/** The sentence of a refusal in the user's language: the server's own in French, the catalogue's when it has another. */
export function useErrorSentence(): (refusal: Said) => string {
  const { t, i18n } = useTranslation(['errors', 'app'])
  return (refusal) => {
    if (i18n.language === 'fr') return refusal.message
    if (refusal.unreachable) return t('app:call.unreachable')
    return t(refusal.code, { ...refusal.values, defaultValue: refusal.message })
  }
}

/** The sentence of a verdict that the page worked out itself (a greyed button says why). */
export function useVerdictSentence(): (code: ErrorCode, values?: Values) => string {
  const { t, i18n } = useTranslation('errors')
  return (code, values = {}) => {
    const french = sentence(code, values)
    return i18n.language === 'fr' ? french : t(code, { ...values, defaultValue: french })
  }
}
