import { z } from 'zod'
import { Line } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'

/** Lists of INSEE that fields are completed from. */
export const NOMENCLATURES = ['legal_forms', 'activities'] as const
export type Nomenclature = (typeof NOMENCLATURES)[number]

export const completeNomenclature = operation({
  method: 'GET',
  path: '/nomenclatures/:list',
  right: 'self',
  summary:
    'Formes juridiques (INSEE) ou activités (NAF rév. 2) dont le code commence ainsi ou dont le libellé contient ces mots (CON-2)',
  input: z.object({ list: z.enum(NOMENCLATURES), query: Line(80), limit: z.int().min(1).max(50).default(12) }),
  output: z.object({ lines: z.array(z.object({ code: z.string(), label: z.string() })) }),
})
