import 'i18next'
import type { fr } from './fr.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof fr
    returnNull: false
  }
}
