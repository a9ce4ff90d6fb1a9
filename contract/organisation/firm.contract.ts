import { z } from 'zod'
import { Instant, Version } from '../kernel/fields.ts'
import { sentence } from '../kernel/errors.ts'
import { operation } from '../kernel/operation.ts'
import { disagreements, FirmCard, FirmFields } from './firm.shapes.ts'

const FirmDetail = FirmCard.extend({ version: Version })

const FirmHistoryLine = z.object({
  seq: z.int(),
  at: Instant,
  who: z.string(),
  what: z.string(),
  field: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type FirmHistoryLine = z.output<typeof FirmHistoryLine>

export const readFirm = operation({
  method: 'GET',
  path: '/firm',
  right: 'firm.manage',
  summary: 'L’établissement : coordonnées, identité légale, intermédiation (ORG-1)',
  input: z.object({}),
  output: FirmDetail,
})

export const changeFirm = operation({
  method: 'PUT',
  path: '/firm',
  right: 'firm.manage',
  summary: 'Change ce que l’on sait de l’établissement ; SIREN, SIRET, TVA et ORIAS sont vérifiés',
  input: z.object({ version: Version, ...FirmFields }).superRefine((firm, check) => {
    for (const { field, refusal } of disagreements(firm))
      check.addIssue({ code: 'custom', path: [field], message: sentence(refusal.code, refusal.values) })
  }),
  output: FirmDetail,
  errors: ['stale_version'],
})

export const readFirmHistory = operation({
  method: 'GET',
  path: '/firm/history',
  right: 'firm.manage',
  summary: 'Qui a changé quoi de l’établissement, le plus récent d’abord',
  input: z.object({ before: z.int().optional(), limit: z.int().min(1).max(100).default(50) }),
  output: z.object({
    lines: z.array(FirmHistoryLine),
    /** `before` of the following page; null: nothing older. */
    next: z.int().nullable(),
  }),
})
