import { useTranslation } from 'react-i18next'
import type { Formats } from './formats.ts'
import { formatsFor } from './formats.ts'

/** Numbers, amounts and dates in the user's language. */
export function useFormats(): Formats {
  const { i18n } = useTranslation()
  return formatsFor(i18n.language ?? 'fr')
}
