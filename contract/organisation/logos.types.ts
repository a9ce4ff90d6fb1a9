import { z } from 'zod'

/** ORG-3: one logo for the application, one for printed documents. */
export const LogoPurpose = z.enum(['application', 'document'])
export type LogoPurpose = z.output<typeof LogoPurpose>

export const LOGO_LABELS: Readonly<Record<LogoPurpose, string>> = {
  application: 'Logo de l’application',
  document: 'Logo des documents imprimés',
}
